package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.calendar.Holiday;
import id.lelangkinerja.calendar.HolidayKind;
import id.lelangkinerja.calendar.KeepingHolidays;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Terms of reporting: extended before they end, closed after them, opened again as an exception. */
@MeasurementTest
class TermsTest {
  private static final LocalDate QUARTER_END = LocalDate.of(2019, 3, 31);
  private static final LocalDate LATER = LocalDate.of(2019, 4, 25);
  private static final String FLOOD = "Banjir memutus jaringan";
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Extending extending;
  @Autowired
  Locking locking;
  @Autowired
  Reopening reopening;
  @Autowired
  Returning returning;
  @Autowired
  Correcting correcting;
  @Autowired
  KeepingHolidays holidays;
  @Autowired
  Clock clock;
  World world;
  UUID contract;
  UUID other;
  MeasurementId first;

  @BeforeEach
  void sign() {
    at("2019-04-05T03:00:00Z");
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", Contracts.permits());
    other = contracts.signed(world, "kominfo", Contracts.permits());
    first = contracts.period(world, contract, "IZIN", 1);
  }

  @AfterEach
  void putTheClockBack() {
    at(Instant.now(Clock.systemUTC()).toString());
  }

  @Test
  void a_term_is_extended_for_all_with_a_reason_that_all_may_read() {
    extending.extend(world.monitor().acting(), QUARTER_END, null, LATER, FLOOD);
    assertThat(due(contract)).isEqualTo("2019-04-25");
    assertThat(due(other)).isEqualTo("2019-04-25");
    assertThat(contracts.due(world, contract, "IZIN", 2)).isEqualTo("2019-07-10");
    assertThat(world.dinkesOperator().opens(world.links().figures().calendar()).body())
        .contains(FLOOD, "semua perangkat daerah", "25 April 2019", "0 dari 1");
    assertThat(world.dinkesOperator().opens("/" + world.links().code() + "/notices").body())
        .contains("Tenggat pelaporan realisasi diperpanjang: " + FLOOD);
  }

  @Test
  void or_for_one_agency_but_never_for_ones_own_alone() {
    extending.extend(world.monitor().acting(), QUARTER_END, world.agency("dinkes"), LATER, FLOOD);
    assertThat(due(contract)).isEqualTo("2019-04-25");
    assertThat(due(other)).isEqualTo("2019-04-10");
    assertThat(world.planner().opens(world.links().figures().calendar()).body())
        .contains("10 April 2019", "sampai 25 April 2019");
    refused(Reason.NOT_YOURS,
        () -> extending.extend(world.monitor().acting(), QUARTER_END, world.agency("kominfo"), LATER, FLOOD));
    extending.extend(world.secretary().acting(), QUARTER_END, world.agency("kominfo"), LATER, FLOOD);
    assertThat(due(other)).isEqualTo("2019-04-25");
  }

  @Test
  void an_extension_leads_to_a_later_day_comes_before_the_term_is_over_and_says_why() {
    var monitor = world.monitor().acting();
    refused(Reason.NOT_YOURS, () -> extending.extend(operator(), QUARTER_END, null, LATER, FLOOD));
    refused(Reason.REASON_MISSING, () -> extending.extend(monitor, QUARTER_END, null, LATER, " "));
    refused(Reason.TERM_NOT_LATER,
        () -> extending.extend(monitor, QUARTER_END, null, LocalDate.of(2019, 4, 5), FLOOD));
    refused(Reason.TERM_NOTHING_OPEN,
        () -> extending.extend(monitor, QUARTER_END, null, LocalDate.of(2019, 4, 10), FLOOD));
    refused(Reason.TERM_TOO_LATE,
        () -> extending.extend(monitor, QUARTER_END, null, LocalDate.of(2019, 6, 30), FLOOD));
    reports.handIn(operator(), first, "90");
    extending.extend(monitor, QUARTER_END, null, LATER, FLOOD);
    assertThat(due(contract)).as("what is handed in keeps its term").isEqualTo("2019-04-10");
    at("2019-04-26T03:00:00Z");
    refused(Reason.TERM_NOTHING_OPEN,
        () -> extending.extend(monitor, QUARTER_END, null, LocalDate.of(2019, 5, 10), FLOOD));
  }

  @Test
  void what_is_owed_for_too_long_closes_and_is_told() {
    at("2019-05-10T03:00:00Z");
    locking.lock(world.region());
    reports.draft(operator(), first, "80");
    at("2019-05-11T03:00:00Z");
    locking.lock(world.region());
    locking.lock(world.region());
    refused(Reason.MEASUREMENT_LOCKED, () -> reports.draft(operator(), first, "90"));
    refused(Reason.MEASUREMENT_LOCKED, () -> reports.handIn(operator(), first, "90"));
    var page = world.dinkesOperator().opens(world.links().figures().measurement(first.value())).body();
    assertThat(page).contains("Pelaporan periode ini ditutup", "Mintalah pemantau", "Ditutup")
        .doesNotContain("Simpan dan periksa");
    assertThat(world.planner().opens(world.links().figures().measurements() + "?state=LOCKED").body())
        .contains(first.value().toString());
    assertThat(world.planner().opens(world.links().figures().calendar()).body()).contains("2 ditutup");
    assertThat(world.dinkesOperator().opens("/" + world.links().code() + "/notices").body())
        .contains("1 realisasi ditutup karena terlalu lama tidak diserahkan");
  }

  @Test
  void the_region_says_after_how_many_days() {
    world = worlds.fresh();
    var answer = world.administrator().sends(world.links().structure().setting("lock-days"), "days", "3", "from",
        "2019-01-01");
    assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    var figure = contracts.period(world, contracts.signed(world, "dinkes", Contracts.permits()), "IZIN", 1);
    at("2019-04-13T03:00:00Z");
    locking.lock(world.region());
    reports.draft(operator(), figure, "90");
    at("2019-04-14T03:00:00Z");
    locking.lock(world.region());
    refused(Reason.MEASUREMENT_LOCKED, () -> reports.draft(operator(), figure, "91"));
    assertThat(world.planner().opens(world.links().structure().settings()).body()).contains("3 hari setelah tenggat");
    assertThat(world.administrator().sends(world.links().structure().setting("lock-days"), "days", "366", "from",
        "2030-01-01").status()).isEqualTo(422);
  }

  @Test
  void a_closed_figure_is_opened_for_some_days_by_the_monitor_of_another_agency() {
    at("2019-06-01T03:00:00Z");
    refused(Reason.MEASUREMENT_NOT_LOCKED, () -> reopen(world.monitor().acting(), first, "2019-06-05"));
    locking.lock(world.region());
    refused(Reason.NOT_YOURS, () -> reopen(operator(), first, "2019-06-05"));
    refused(Reason.NOT_YOURS,
        () -> reopen(world.monitor().acting(), contracts.period(world, other, "IZIN", 1), "2019-06-05"));
    refused(Reason.TERM_NOT_LATER, () -> reopen(world.monitor().acting(), first, "2019-05-31"));
    refused(Reason.TERM_TOO_LATE, () -> reopen(world.monitor().acting(), first, "2019-07-02"));
    refused(Reason.REASON_MISSING,
        () -> reopening.open(world.monitor().acting(), first, LocalDate.of(2019, 6, 5), ""));
    var url = world.links().figures().measurementReopening(first.value());
    assertThat(world.monitor().sends(url, "until", "", "reason", FLOOD).body()).contains(FLOOD);
    assertThat(world.monitor().sends(url, "until", "2019-06-05", "reason", FLOOD).status()).isEqualTo(303);
    at("2019-06-05T03:00:00Z");
    locking.lock(world.region());
    assertThat(world.dinkesOperator().opens(world.links().figures().measurement(first.value())).body())
        .contains("dibuka sampai 5 Juni 2019", "Simpan dan periksa", FLOOD);
    reports.handIn(operator(), first, "90");
    assertThat(due(contract)).as("late is late").isEqualTo("2019-04-10");
  }

  @Test
  void an_exception_ends_with_its_day() {
    at("2019-06-01T03:00:00Z");
    locking.lock(world.region());
    reopen(world.monitor().acting(), first, "2019-06-05");
    at("2019-06-06T03:00:00Z");
    locking.lock(world.region());
    refused(Reason.MEASUREMENT_LOCKED, () -> reports.draft(operator(), first, "90"));
  }

  @Test
  void what_comes_back_after_its_term_stays_open_for_ten_days() {
    reports.handIn(operator(), first, "90");
    at("2019-06-01T03:00:00Z");
    returning.giveBack(world.verifier().acting(), first, "Bukti kurang");
    at("2019-06-11T03:00:00Z");
    locking.lock(world.region());
    reports.verified(operator(), world.verifier().acting(), first, "91");
    at("2019-08-01T03:00:00Z");
    correcting.correct(operator(), first, "Salah ketik");
    locking.lock(world.region());
    reports.draft(operator(), first, "92");
    at("2019-08-12T03:00:00Z");
    locking.lock(world.region());
    refused(Reason.MEASUREMENT_LOCKED, () -> reports.draft(operator(), first, "93"));
    assertThat(world.planner().opens(world.links().figures().measurement(first.value())).body()).contains("91");
  }

  @Test
  void whoever_signs_later_owes_nothing_that_was_late_before() {
    var late = contracts.signedLater(world, "dinsos", LocalDate.of(2019, 4, 5), Contracts.permits());
    assertThat(due(late)).as("ten days after the fifth of April").isEqualTo("2019-04-15");
    assertThat(contracts.due(world, late, "IZIN", 2)).isEqualTo("2019-07-10");
    assertThat(due(contract)).isEqualTo("2019-04-10");
    at("2019-06-20T03:00:00Z");
    var later = contracts.signedLater(world, "dinsos", LocalDate.of(2019, 6, 20), Contracts.permits());
    assertThat(due(later)).as("the thirtieth of June is a Sunday").isEqualTo("2019-07-01");
    holiday("2019-07-01");
    assertThat(due(later)).isEqualTo("2019-07-02");
    locking.lock(world.region());
    reports.draft(world.dinsosOperator().acting(), contracts.period(world, later, "IZIN", 1), "90");
  }

  private void holiday(String day) {
    holidays.add(world.administrator().acting(),
        new Holiday(LocalDate.parse(day), "Libur", HolidayKind.REGIONAL, "Perwal 1/2019"));
  }

  private void reopen(Acting who, MeasurementId id, String until) {
    reopening.open(who, id, LocalDate.parse(until), FLOOD);
  }

  private Acting operator() {
    return world.dinkesOperator().acting();
  }

  private String due(UUID of) {
    return contracts.due(world, of, "IZIN", 1);
  }

  private static void refused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class,
        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  private void at(String moment) {
    ((MovableClock) clock).moveTo(Instant.parse(moment));
  }
}
