package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.planning.AskingBreakdown;
import id.lelangkinerja.planning.Dimension;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.scoring.Part;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What everybody reads of the parts of verified figures, of why they are off track and of the pages that prove them. */
@ProgrammeTest
class PublishedPartsTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  AskingBreakdown asking;
  @Autowired
  Drafting drafting;
  @Autowired
  BreakingDown breaking;
  @Autowired
  CitingPages citing;
  @Autowired
  Verifying verifying;
  @Autowired
  VerifyingSeveral several;
  @Autowired
  Adjusting adjusting;
  @Autowired
  OpeningParts opening;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  World world;
  UUID contract;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-07-05T03:00:00Z"));
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", Contracts.permits(), Contracts.coverage());
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void small_numbers_and_the_next_smallest_beside_a_single_one_are_left_out_of_page_and_download() {
    ask("IZIN", false, "Dasar", "Madya", "Lanjut");
    handIn("IZIN", 1, "3", "20", "71");
    assertThat(page()).as("not verified yet").doesNotContain("Madya");
    assertThat(csv()).doesNotContain("Madya");
    verifying.verify(world.verifier().acting(), figure("IZIN", 1));
    assertThat(page()).contains("Madya", "&lt; 5", "ditutup").containsPattern(">71,00\\s*<")
        .doesNotContainPattern(">(3|20),00\\s*<");
    assertThat(world.citizen().inEnglish().opens(address()).body()).contains("withheld", "71.00");
    assertThat(csv()).contains(",Dasar,,,,SMALL", ",Madya,,,,BESIDE", ",Lanjut,,,71,");
    assertThat(world.dinkesOperator().opens(world.links().figures().measurement(figure("IZIN", 1).value())).body())
        .as("who reports it reads it all").contains(">3,00<", ">20,00<");
  }

  @Test
  void parts_that_are_not_about_people_are_published_as_they_are_where_the_planner_says_so() {
    ask("IZIN", true, "Dasar", "Madya", "Lanjut");
    assertThat(world.planner().opens(world.links().structure().breakdown(contracts.indicator(world, "IZIN"))).body())
        .containsPattern("name=\"open\" value=\"yes\" checked");
    handIn("IZIN", 1, "3", "20", "71");
    contracts.within(world,
        () -> jdbc.sql("update measurement_version set risk_level = 'LOW' where region_id = :region")
            .param("region", world.region().value()).update());
    several.verify(world.verifier().acting(), List.of(new Selection(figure("IZIN", 1), 1)));
    assertThat(csv()).contains(",Dasar,,,3,", ",Madya,,,20,");
  }

  @Test
  void a_rate_is_told_only_with_both_of_its_counts() {
    ask("CAKUPAN", false, "Klojen", "Blimbing", "Lowokwaru");
    var id = figure("CAKUPAN", 1);
    drafting.save(operator(), id, NewValue.of(new BigDecimal("132"), new BigDecimal("200"), "Tanpa berkas"));
    breaking.down(operator(), id, Map.of(1, rate(2, 60), 2, rate(50, 60), 3, rate(80, 80)));
    reports.submit(operator(), id);
    verifying.verify(world.verifier().acting(), id);
    assertThat(csv()).contains(",Klojen,,,,SMALL", ",Blimbing,,,,BESIDE", ",Lowokwaru,80,80,100,");
  }

  @Test
  void parts_of_a_figure_in_whose_place_the_verifier_put_another_are_not_published() {
    ask("IZIN", false, "Dasar", "Madya", "Lanjut");
    handIn("IZIN", 1, "30", "20", "71");
    adjusting.adjust(world.verifier().acting(), figure("IZIN", 1), 1, NewValue.of(new BigDecimal("120"), ""),
        "Satu ganda");
    assertThat(csv()).doesNotContain("Dasar");
    opening.openOlder(world.region());
    assertThat(contracts.count(world, "open_part")).isZero();
  }

  @Test
  void figures_that_were_verified_before_are_opened_by_the_job_and_once() {
    ask("IZIN", false, "Dasar", "Madya", "Lanjut");
    handIn("IZIN", 1, "30", "20", "71");
    contracts.within(world, () -> jdbc.sql("""
        insert into verdict (region_id, measurement_id, version, verified, given_by, given_at)
        values (:region, :id, 1, true, :verifier, now())""").param("region", world.region().value())
        .param("id", figure("IZIN", 1).value()).param("verifier", world.verifier().acting().person().value()).update());
    contracts.within(world, () -> jdbc.sql("""
        update measurement set state = 'VERIFIED', verified_version = 1
        where region_id = :region and measurement_id = :id""").param("region", world.region().value())
        .param("id", figure("IZIN", 1).value()).update());
    assertThat(csv()).doesNotContain("Dasar");
    opening.openOlder(world.region());
    opening.openOlder(world.region());
    assertThat(csv()).contains(",Dasar,,,30,", ",Lanjut,,,71,");
  }

  @Test
  void why_a_figure_is_off_track_and_the_pages_that_prove_it_are_public_once_it_is_verified() {
    var id = figure("IZIN", 1);
    var page = world.links().figures().measurement(id.value());
    drafting.save(operator(), id, NewValue.of(BigDecimal.ONE, ""));
    citing.cite(operator(), id, new NewLink("https://bps.example/tabel", "Tabel izin", "Tabel 3",
        java.time.LocalDate.parse("2019-04-03")));
    assertThat(world.dinkesOperator().opens(page).body()).contains("terbuka bagi publik di halaman kontrak");
    reports.submit(operator(), id);
    assertThat(page()).doesNotContain("Sudah diperiksa", "bps.example");
    verifying.verify(world.verifier().acting(), id);
    assertThat(page()).contains("Mengapa di luar jalur", "Sudah diperiksa",
        "<a href=\"https://bps.example/tabel\" rel=\"nofollow noopener external\">Tabel izin</a>",
        "tautan ke bps.example, dibaca 3 April 2019").doesNotContain(operator().name());
  }

  @Test
  void a_year_is_broken_down_where_all_its_verified_periods_are_and_nothing_hidden_is_told_by_it() {
    ask("IZIN", false, "Klojen", "Blimbing", "Sukun");
    handIn("IZIN", 1, "40", "30", "20");
    verifying.verify(world.verifier().acting(), figure("IZIN", 1));
    assertThat(csv()).contains(",2019,,,,Klojen,,,40,");
    handIn("IZIN", 2, "50", "2", "20");
    verifying.verify(world.verifier().acting(), figure("IZIN", 2));
    assertThat(csv()).contains(",2019,,,,Blimbing,,,,SMALL").doesNotContain(",2019,,,,Blimbing,,,32,");
    assertThat(page()).contains("Indikator IZIN, Tahun 2019", "<b>162,00</b>");
  }

  private void ask(String code, boolean smallOpen, String... categories) {
    asking.ask(world.planner().acting(), contracts.indicator(world, code), Dimension.CUSTOM, List.of(categories),
        smallOpen);
  }

  private void handIn(String code, int period, String first, String second, String third) {
    var parts = List.of(new BigDecimal(first), new BigDecimal(second), new BigDecimal(third));
    drafting.save(operator(), figure(code, period),
        NewValue.of(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add), "Tanpa berkas"));
    breaking.down(operator(), figure(code, period),
        Map.of(1, Part.of(parts.get(0)), 2, Part.of(parts.get(1)), 3, Part.of(parts.get(2))));
    reports.submit(operator(), figure(code, period));
  }

  private static Part rate(int cases, int among) {
    return Part.of(BigDecimal.valueOf(cases), BigDecimal.valueOf(among));
  }

  private String address() {
    return world.links().contracts().contract(contract) + "?year=2019";
  }

  private String page() {
    return world.citizen().opens(address()).body();
  }

  private String csv() {
    return world.citizen().opens(world.links().contracts().contractParts(contract)).body();
  }

  private MeasurementId figure(String code, int period) {
    return contracts.period(world, contract, code, period);
  }

  private Acting operator() {
    return world.dinkesOperator().acting();
  }
}
