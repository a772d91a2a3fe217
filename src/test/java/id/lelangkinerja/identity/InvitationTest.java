package id.lelangkinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ProgrammeTest
class InvitationTest {
  @Autowired
  Worlds worlds;
  @Autowired
  MockMvc mvc;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void whoever_is_invited_chooses_a_password_and_signs_in() {
    var newcomer = Newcomer.in(world);
    var browser = new Browser(mvc);
    assertThat(browser.signsIn(newcomer.signIn(), Newcomer.PASSWORD).status()).isEqualTo(422);
    assertThat(browser.opens(newcomer.link()).body()).contains("Wayan Contoh, pilih kata sandi Anda");
    var chosen = browser.sends(newcomer.link(), "password", Newcomer.PASSWORD, "again", Newcomer.PASSWORD);
    assertThat(chosen.location()).isEqualTo("/sign-in?chosen=yes");
    assertThat(browser.opens(chosen.location()).body()).contains("Kata sandi tersimpan");
    assertThat(browser.signsIn(newcomer.signIn(), Newcomer.PASSWORD).status()).isEqualTo(302);
  }

  @Test
  void a_link_works_once_and_says_nothing_of_its_person_afterwards() {
    var newcomer = Newcomer.in(world);
    var browser = new Browser(mvc);
    browser.sends(newcomer.link(), "password", Newcomer.PASSWORD, "again", Newcomer.PASSWORD);
    var again = browser.sends(newcomer.link(), "password", "lain sekali kata ini", "again", "lain sekali kata ini");
    assertThat(again.status()).isEqualTo(404);
    assertThat(browser.opens(newcomer.link()).body()).contains("Tautan ini tidak berlaku")
        .doesNotContain("Wayan Contoh", newcomer.signIn()).isEqualTo(browser.opens("/invitation/never-made").body()
            .replace("/invitation/never-made", newcomer.link()));
    assertThat(browser.signsIn(newcomer.signIn(), "lain sekali kata ini").status()).isEqualTo(422);
  }

  @Test
  void of_ten_who_follow_a_link_at_once_one_chooses_the_password() throws Exception {
    var newcomer = Newcomer.in(world);
    try (var threads = Executors.newFixedThreadPool(10)) {
      var tries = IntStream.range(0, 10).<Callable<Integer>>mapToObj(no -> () -> new Browser(mvc)
          .sends(newcomer.link(), "password", "kuda hijau nomor " + no, "again", "kuda hijau nomor " + no).status())
          .toList();
      int won = 0;
      for (var each : threads.invokeAll(tries)) {
        won += each.get() == 302 ? 1 : 0;
      }
      assertThat(won).isEqualTo(1);
    }
  }

  @Test
  void a_newer_link_revokes_the_older_one() {
    var newcomer = Newcomer.in(world);
    var newer = world.administrator().sends(world.links().people().link(newcomer.id()));
    var browser = new Browser(mvc);
    assertThat(browser.opens(newcomer.link()).status()).isEqualTo(404);
    assertThat(browser.opens(Newcomer.link(newer)).status()).isEqualTo(200);
  }

  @Test
  void an_invitation_works_for_seven_days() {
    var newcomer = Newcomer.in(world);
    var browser = new Browser(mvc);
    ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(7)).minusSeconds(60));
    assertThat(browser.opens(newcomer.link()).status()).isEqualTo(200);
    ((MovableClock) clock).moveTo(clock.instant().plusSeconds(61));
    assertThat(browser.opens(newcomer.link()).status()).isEqualTo(404);
    assertThat(browser.sends(newcomer.link(), "password", Newcomer.PASSWORD, "again", Newcomer.PASSWORD).status())
        .isEqualTo(404);
  }

  @Test
  void the_link_is_shown_once_and_kept_nowhere() {
    var key = UUID.randomUUID().toString();
    var fields = new String[]{"signIn", "sekali-" + world.here().code(), "name", "Ketut Umpama", "key", key};
    var first = world.administrator().sends(world.links().people().registering(), fields);
    var secret = Newcomer.link(first).substring("/invitation/".length());
    var again = world.administrator().sends(world.links().people().registering(), fields);
    assertThat(again.status()).isEqualTo(303);
    assertThat(world.administrator().opens(again.location()).body()).contains("tautan sekali pakai yang berlaku")
        .doesNotContain(secret);
    assertThat(jdbc.sql("select count(*) from one_time_link where token_hash like '%' || :secret || '%'")
        .param("secret", secret).query(Integer.class).single()).isZero();
  }

  @Test
  void a_weak_password_is_told_beside_the_field_and_the_link_still_works() {
    var newcomer = Newcomer.in(world);
    var browser = new Browser(mvc);
    for (var weak : new String[]{"pendek", "katasandi123456", "wayan wayan wayan", newcomer.signIn() + "!"}) {
      assertThat(browser.sends(newcomer.link(), "password", weak, "again", weak).status()).as(weak).isEqualTo(422);
    }
    assertThat(browser.sends(newcomer.link(), "password", Newcomer.PASSWORD, "again", "lain").body())
        .contains("Kedua kata sandi tidak sama");
    assertThat(browser.opens(newcomer.link()).status()).isEqualTo(200);
  }

  @Test
  void a_reset_ends_every_session_and_the_old_password() {
    var browser = new Browser(mvc);
    var newcomer = Newcomer.in(world).settles(world, browser, "PLANNER");
    browser.signsIn(newcomer.signIn(), Newcomer.PASSWORD);
    assertThat(browser.opens(world.links().work()).status()).isEqualTo(200);
    var reset = Newcomer.link(world.administrator().sends(world.links().people().link(newcomer.id())));
    assertThat(browser.opens(world.links().work()).status()).as("until the new one is chosen").isEqualTo(200);
    var other = new Browser(mvc);
    other.sends(reset, "password", "sepeda biru di atas genting", "again", "sepeda biru di atas genting");
    assertThat(browser.opens(world.links().work()).location()).startsWith("/sign-in");
    assertThat(other.signsIn(newcomer.signIn(), Newcomer.PASSWORD).status()).isEqualTo(422);
    assertThat(other.signsIn(newcomer.signIn(), "sepeda biru di atas genting").status()).isEqualTo(302);
  }
}
