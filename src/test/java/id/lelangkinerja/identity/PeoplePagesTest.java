package id.lelangkinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.PeopleLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ProgrammeTest
class PeoplePagesTest {
  @Autowired
  Worlds worlds;
  @Autowired
  MockMvc mvc;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void the_people_of_a_region_are_for_its_administrator_and_for_nobody_else() {
    var url = links().list();
    assertThat(world.administrator().opens(url).body()).contains("Pemeran mayor", "Jabatan dinsos-head",
        "13 orang dikenal daerah ini, 13 di antaranya memegang jabatan hari ini").doesNotContain("Pemeran stranger");
    assertThat(world.dinsosHead().opens(url).status()).isEqualTo(404);
    assertThat(world.mayor().opens(url).status()).isEqualTo(404);
    assertThat(world.stranger().opens(url).status()).isEqualTo(404);
    assertThat(world.citizen().opens(url).location()).startsWith("/sign-in");
    assertThat(world.administrator().inEnglish().opens(url).body()).contains("hold an office today");
  }

  @Test
  void people_are_found_by_word_role_agency_and_state() {
    var newcomer = Newcomer.in(world);
    assertThat(rows("?q=pemeran%20DINKES")).contains("Pemeran dinkes-head", "Pemeran dinkes-operator")
        .doesNotContain("Pemeran mayor");
    assertThat(rows("?role=VERIFIER")).contains("Pemeran verifier").doesNotContain("Pemeran mayor");
    assertThat(rows("?agency=" + world.agency("dinsos").value())).contains("Pemeran dinsos-head")
        .doesNotContain("Pemeran dinkes-head");
    assertThat(rows("?state=INVITED")).contains(newcomer.signIn()).doesNotContain("Pemeran mayor");
    assertThat(rows("?state=WITHOUT_OFFICE")).contains(newcomer.signIn()).doesNotContain("Pemeran mayor");
    assertThat(rows("?q=%25&agency=x&role=y&order=z")).contains("Tidak ada orang yang cocok");
  }

  @Test
  void the_list_is_downloaded_without_passwords_and_harmless_to_spreadsheets() {
    world.administrator().sends(links().registering(), "signIn", "rumus-" + world.here().code(), "name",
        "=Rumus Berbahaya");
    var csv = world.administrator().opens(links().csv() + "?q=rumus").body();
    assertThat(csv).startsWith("sign_in_name,name,nip,rank,offices,state,last_sign_in").contains("'=Rumus Berbahaya")
        .doesNotContain("argon2");
    assertThat(world.planner().opens(links().csv()).status()).isEqualTo(404);
  }

  @Test
  void names_that_deceive_and_data_that_are_none_are_told_beside_their_fields() {
    var answer = world.administrator().sends(links().registering(), "signIn", "Ada Spasi", "name", "Budi\u202Eegnal",
        "nip", "123", "mail", "bukan surel");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(register("signIn", "ada spasi", "name", "Budi")).contains("id=\"signIn-mistake\"");
    assertThat(register("signIn", "budi-1", "name", "Budi\u202Eegnal")).contains("id=\"name-mistake\"");
    assertThat(register("signIn", "budi-1", "name", "Budi", "nip", "123")).contains("id=\"nip-mistake\"");
    assertThat(register("signIn", "budi-1", "name", "Budi", "mail", "a@b\nBcc: c@d.id"))
        .contains("id=\"mail-mistake\"");
    assertThat(register("signIn", "mayor", "name", "Budi")).contains("sudah dipakai orang lain", "value=\"mayor\"");
  }

  @Test
  void a_correction_of_what_somebody_else_has_changed_meanwhile_is_told() {
    var newcomer = Newcomer.in(world);
    var url = links().correction(newcomer.id());
    assertThat(world.administrator().opens(url).body()).contains("value=\"Wayan Contoh\"", "value=\"1\"");
    var first = world.administrator().sends(url, "version", "1", "signIn", newcomer.signIn(), "name", "Wayan Baru",
        "nip", "198001012005011001", "mail", "wayan@contoh.go.id");
    assertThat(first.status()).isEqualTo(303);
    var stale = world.administrator().sends(url, "version", "1", "signIn", newcomer.signIn(), "name", "Wayan Usang");
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.body()).contains("Orang lain sudah mengubahnya", "Wayan Usang");
    assertThat(world.administrator().opens(links().person(newcomer.id())).body()).contains("Wayan Baru",
        "19800101 200501 1 001", "wayan@contoh.go.id", "Data diri diperbaiki");
  }

  @Test
  void a_deactivated_persons_session_ends_at_once_and_no_sign_in_helps() {
    var browser = new Browser(mvc);
    var newcomer = Newcomer.in(world).settles(world, browser, "PLANNER");
    browser.signsIn(newcomer.signIn(), Newcomer.PASSWORD);
    assertThat(browser.opens(world.links().work()).status()).isEqualTo(200);
    var url = links().deactivation(newcomer.id());
    assertThat(world.administrator().sends(url).status()).as("a reason is asked for").isEqualTo(422);
    assertThat(world.administrator().sends(url, "reason", "pindah tugas").status()).isEqualTo(303);
    assertThat(browser.opens(world.links().work()).location()).startsWith("/sign-in");
    assertThat(browser.signsIn(newcomer.signIn(), Newcomer.PASSWORD).status()).isEqualTo(422);
    assertThat(world.administrator().opens(links().person(newcomer.id())).body())
        .contains("Dinonaktifkan: pindah tugas");
    assertThat(world.administrator().sends(links().reactivation(newcomer.id())).status()).isEqualTo(303);
    assertThat(browser.opens(world.links().work()).location()).as("no session of before").startsWith("/sign-in");
    assertThat(browser.signsIn(newcomer.signIn(), Newcomer.PASSWORD).status()).isEqualTo(302);
  }

  @Test
  void a_person_without_office_here_does_not_exist_here() {
    var elsewhere = worlds.fresh();
    var foreigner = Newcomer.in(elsewhere);
    for (var url : new String[]{links().person(foreigner.id()), links().correction(foreigner.id()),
        links().appointment(foreigner.id()), links().link(foreigner.id()), links().deactivation(foreigner.id())}) {
      assertThat(world.administrator().opens(url).status()).as(url).isEqualTo(404);
    }
  }

  @Test
  void whoever_gets_an_office_here_from_another_region_is_not_taken_over() {
    var elsewhere = worlds.fresh();
    var foreigner = Newcomer.in(elsewhere);
    var given = world.administrator().sends(links().appointing(), "signIn", foreigner.signIn(), "role", "PANEL_MEMBER",
        "title", "Penguji tamu", "from", "2020-01-01");
    assertThat(given.location()).isEqualTo(links().person(foreigner.id()));
    assertThat(world.administrator().opens(given.location()).body())
        .contains("Penguji tamu", "didaftarkan oleh daerah lain")
        .doesNotContain(links().link(foreigner.id()), links().deactivation(foreigner.id()));
    for (var url : new String[]{links().correction(foreigner.id()), links().link(foreigner.id()),
        links().deactivation(foreigner.id())}) {
      assertThat(world.administrator().opens(url).status()).as(url).isEqualTo(404);
      assertThat(
          world.administrator().sends(url, "reason", "x", "version", "1", "signIn", "diambil", "name", "X").status())
          .as(url).isEqualTo(404);
    }
    assertThat(world.administrator().sends(links().appointing(), "signIn", "tidak-ada", "role", "PANEL_MEMBER", "title",
        "x", "from", "2020-01-01").body()).contains("Tidak ada orang aktif");
  }

  private String rows(String query) {
    return world.administrator().opens(links().list() + query).body();
  }

  private String register(String... fields) {
    return world.administrator().sends(links().registering(), fields).body();
  }

  private PeopleLinks links() {
    return world.links().people();
  }
}
