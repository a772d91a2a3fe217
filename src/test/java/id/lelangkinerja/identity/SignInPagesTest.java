package id.lelangkinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgrammeTest
class SignInPagesTest {
  @Autowired
  Worlds worlds;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void a_person_with_the_right_password_lands_on_their_work() {
    var answer = world.citizen().sends("/sign-in", "name", "Planner ", "password", "kata-sandi-planner");
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.location()).endsWith("/work");
  }

  @Test
  void a_wrong_password_is_told_beside_the_field_and_the_name_stays() {
    var answer = world.citizen().sends("/sign-in", "name", "secretary", "password", "salah");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("Nama pengguna atau kata sandi tidak cocok", "value=\"secretary\"")
        .doesNotContain("salah\"");
  }

  @Test
  void an_unknown_name_reads_the_same_as_a_wrong_password() {
    var unknown = world.citizen().sends("/sign-in", "name", "nobody-" + world.here().code(), "password", "salah");
    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.body()).contains("Nama pengguna atau kata sandi tidak cocok");
  }

  @Test
  void the_sixth_guess_within_a_quarter_of_an_hour_is_refused_even_when_right() {
    for (int guess = 0; guess < 5; guess++) {
      world.citizen().sends("/sign-in", "name", "observer", "password", "salah");
    }
    var answer = world.citizen().sends("/sign-in", "name", "observer", "password", "kata-sandi-observer");
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.body()).contains("Terlalu banyak percobaan");
  }

  @Test
  void nobody_is_led_to_another_site_after_signing_in() {
    for (var elsewhere : new String[]{"//evil.example", "/\\evil.example", "https://evil.example", "/3573/..;/x"}) {
      var answer = world.citizen().sends("/sign-in", "name", "monitor", "password", "kata-sandi-monitor", "next",
          elsewhere);
      assertThat(answer.location()).as(elsewhere).endsWith("/work").startsWith("/");
    }
  }

  @Test
  void where_no_page_is_the_frame_stays_the_readers_own() {
    var nowhere = "/" + world.here().code() + "/tidak-ada/1";
    var known = world.planner().opens(nowhere);
    assertThat(known.status()).isEqualTo(404);
    assertThat(known.body()).contains("href=\"" + world.links().work() + "\"").doesNotContain("href=\"/sign-in");
    var anybody = world.citizen().opens(nowhere);
    assertThat(anybody.status()).isEqualTo(404);
    assertThat(anybody.body()).contains("href=\"/sign-in", "href=\"" + world.links().contracts().list() + "\"")
        .doesNotContain(world.links().work());
    // Of a region that is not there nothing is told, nor of one where somebody holds no office.
    assertThat(world.planner().opens("/0000/tidak-ada").status()).isEqualTo(404);
    assertThat(world.stranger().opens(nowhere).body()).doesNotContain(world.links().work());
  }

  @Test
  void somebody_signed_out_is_led_to_the_sign_in_page_and_back() {
    var answer = world.citizen().opens(world.links().work());
    assertThat(answer.location()).isEqualTo("/sign-in?next=" + world.links().work());
  }

  @Test
  void a_person_of_another_region_finds_nothing_here() {
    assertThat(world.stranger().opens(world.links().work()).status()).isEqualTo(404);
  }

  @Test
  void everyone_sees_their_own_work_in_both_languages() {
    assertThat(world.planner().opens(world.links().work()).body()).contains("Tugas saya", "lang=\"id\"");
    assertThat(world.planner().inEnglish().opens(world.links().work()).body()).contains("My work", "lang=\"en\"");
  }
}
