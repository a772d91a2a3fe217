package id.lelangkinerja.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.PeopleLinks;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ProgrammeTest
class OfficesTest {
  @Autowired
  Worlds worlds;
  @Autowired
  MockMvc mvc;
  @Autowired
  Clock clock;
  World world;

  @BeforeEach
  void found() {
    world = worlds.fresh();
  }

  @Test
  void an_office_given_by_page_counts_from_its_first_day_to_its_last() {
    var browser = new Browser(mvc);
    var newcomer = Newcomer.in(world).settles(world, browser, "PLANNER");
    browser.signsIn(newcomer.signIn(), Newcomer.PASSWORD);
    assertThat(browser.opens(world.links().newProblem()).status()).isEqualTo(200);
    assertThat(end(newcomer.id(), "2019-01-01").status()).isEqualTo(303);
    assertThat(browser.opens(world.links().newProblem()).status()).isEqualTo(404);
    assertThat(person(newcomer.id())).contains("Berakhir", "Jabatan diakhiri: Jabatan PLANNER",
        "Diberi jabatan perencana: Jabatan PLANNER");
  }

  @Test
  void an_office_given_by_mistake_ends_without_ever_counting_and_can_be_given_again() {
    var browser = new Browser(mvc);
    var newcomer = Newcomer.in(world).settles(world, browser, "PANEL_MEMBER");
    browser.signsIn(newcomer.signIn(), Newcomer.PASSWORD);
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE).toString();
    var mistaken = new String[]{"role", "PLANNER", "title", "Perencana", "from", today};
    assertThat(world.administrator().sends(links().appointment(newcomer.id()), mistaken).status()).isEqualTo(303);
    assertThat(browser.opens(world.links().newProblem()).status()).isEqualTo(200);
    var end = endOf(newcomer.id());
    assertThat(world.administrator().opens(end).body()).contains("keliru diberikan dan tidak pernah berlaku");
    assertThat(world.planner().sends(end, "never", "yes").isRefused()).isTrue();
    assertThat(world.administrator().sends(end, "never", "yes", "last", "").status()).isEqualTo(303);
    assertThat(browser.opens(world.links().newProblem()).status()).isEqualTo(404);
    assertThat(person(newcomer.id())).contains("Tidak pernah berlaku",
        "Jabatan keliru, tidak pernah berlaku: Perencana");
    assertThat(world.administrator().sends(end, "never", "yes").status()).isEqualTo(409);
    assertThat(world.administrator().sends(links().appointment(newcomer.id()), mistaken).status()).isEqualTo(303);
    assertThat(browser.opens(world.links().newProblem()).status()).isEqualTo(200);
  }

  @Test
  void an_office_that_has_counted_since_before_today_cannot_be_taken_for_a_mistake() {
    var newcomer = Newcomer.in(world).settles(world, new Browser(mvc), "PLANNER");
    var end = endOf(newcomer.id());
    assertThat(world.administrator().opens(end).body()).doesNotContain("keliru diberikan");
    assertThat(world.administrator().sends(end, "never", "yes").status()).isEqualTo(409);
  }

  @Test
  void nobody_gives_an_office_to_themselves() {
    var own = world.administrator().acting().person().value();
    assertThat(world.administrator().sends(links().appointment(own), office("MAYOR")).status()).isEqualTo(404);
    var byName = world.administrator().sends(links().appointing(), with(office("MAYOR"), "signIn", "administrator"));
    assertThat(byName.status()).isEqualTo(409);
    assertThat(byName.body()).contains("Tidak seorang pun memberi jabatan kepada dirinya sendiri");
    assertThat(world.administrator().acting().has(Role.MAYOR)).isFalse();
  }

  @Test
  void what_an_office_must_have_is_told_beside_the_field() {
    var person = Newcomer.in(world).id();
    assertThat(give(person, office("AGENCY_HEAD"))).contains("id=\"agency-mistake\"");
    assertThat(give(person, with(office("PLANNER"), "agency", world.agency("dinkes").value().toString())))
        .contains("id=\"agency-mistake\"");
    assertThat(give(person, with(office("PLANNER"), "acting", "yes"))).contains("id=\"to-mistake\"");
    assertThat(give(person, with(office("PLANNER"), "to", "2019-12-31"))).contains("id=\"to-mistake\"");
    assertThat(give(person, office("MAYOR"))).contains("dipegang Pemeran mayor");
    assertThat(give(person, with(office("AGENCY_HEAD"), "agency", UUID.randomUUID().toString())))
        .as("an agency of nowhere").contains("id=\"agency-mistake\"");
    assertThat(give(person, with(office("MAYOR"), "acting", "yes", "to", "2099-12-31"))).isEmpty();
    assertThat(person(person)).contains("Plt", "Diberi jabatan kepala daerah");
  }

  @Test
  void the_last_administrator_stays() {
    var own = world.administrator().acting().person().value();
    var answer = end(own, "2030-01-01");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.body()).contains("administrator terakhir");
    var newcomer = Newcomer.in(world);
    world.administrator().sends(links().appointment(newcomer.id()), office("REGION_ADMINISTRATOR"));
    assertThat(end(own, "2030-01-01").status()).as("the other has chosen no password yet").isEqualTo(409);
    var browser = new Browser(mvc);
    browser.sends(newcomer.link(), "password", Newcomer.PASSWORD, "again", Newcomer.PASSWORD);
    assertThat(end(own, "2030-01-01").status()).isEqualTo(303);
    browser.signsIn(newcomer.signIn(), Newcomer.PASSWORD);
    assertThat(browser.opens(links().deactivation(newcomer.id())).status()).as("oneself").isEqualTo(404);
  }

  @Test
  void of_two_administrators_who_end_each_other_at_once_one_stays() throws Exception {
    var browser = new Browser(mvc);
    var newcomer = Newcomer.in(world).settles(world, browser, "REGION_ADMINISTRATOR");
    browser.signsIn(newcomer.signIn(), Newcomer.PASSWORD);
    var own = world.administrator().acting().person().value();
    var endOwn = endOf(own);
    List<Callable<Answer>> both = List.of(() -> browser.sends(endOwn, "last", "2018-12-31"),
        () -> world.administrator().sends(links().deactivation(newcomer.id()), "reason", "x"));
    try (var threads = Executors.newFixedThreadPool(2)) {
      var answers = threads.invokeAll(both);
      assertThat(List.of(answers.get(0).get().status(), answers.get(1).get().status())).contains(303)
          .containsAnyOf(409, 404, 302);
    }
    boolean first = world.administrator().opens(links().list()).status() == 200;
    boolean second = browser.opens(links().list()).status() == 200;
    assertThat(first || second).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void every_office_given_has_its_words_in_the_history(Role role) {
    var person = Newcomer.in(world).id();
    var fields = role.ofAgency()
        ? with(office(role.name()), "agency", world.agency("kominfo").value().toString())
        : with(office(role.name()), "acting", "yes", "to", "2099-12-31");
    assertThat(give(person, fields)).isEmpty();
    assertThat(person(person)).contains("Diberi jabatan ");
  }

  private String[] office(String role) {
    return new String[]{"role", role, "title", "Jabatan " + role, "from", "2020-01-01"};
  }

  private static String[] with(String[] fields, String... more) {
    return java.util.stream.Stream.concat(java.util.Arrays.stream(fields), java.util.Arrays.stream(more))
        .toArray(String[]::new);
  }

  private String give(UUID person, String... fields) {
    return world.administrator().sends(links().appointment(person), fields).body();
  }

  private Answer end(UUID person, String last) {
    return world.administrator().sends(endOf(person), "last", last);
  }

  private String endOf(UUID person) {
    var found = Pattern.compile("href=\"([^\"]*/offices/[0-9a-f-]{36}/end)\"").matcher(person(person));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private String person(UUID person) {
    return world.administrator().opens(links().person(person)).body();
  }

  private PeopleLinks links() {
    return world.links().people();
  }
}
