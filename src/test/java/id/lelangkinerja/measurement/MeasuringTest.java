package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.calendar.Holiday;
import id.lelangkinerja.calendar.HolidayKind;
import id.lelangkinerja.calendar.KeepingHolidays;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.files.Samples;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.identity.OfficeQuery;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.platform.Waiting;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the first awaited figure to its correction, by the use cases, on the database as the bound role. */
@MeasurementTest
class MeasuringTest {
  private static final Replies REPLIES = Replies.toAll("Sudah diperiksa");
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Clock clock;
  @Autowired
  Verifying verifying;
  @Autowired
  Returning returning;
  @Autowired
  Correcting correcting;
  @Autowired
  Submitting submitting;
  @Autowired
  AttachingEvidence attaching;
  @Autowired
  AchievementQuery achievements;
  @Autowired
  MeasurementRepository measurements;
  @Autowired
  VerificationQuery verification;
  @Autowired
  MeasurementWaiting waiting;
  @Autowired
  KeepingHolidays keeping;
  @Autowired
  Appointing appointing;
  @Autowired
  OfficeQuery offices;
  World world;
  UUID contract;
  MeasurementId first;

  @BeforeEach
  void sign() {
    at("2019-04-05T03:00:00Z");
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", Contracts.permits(), Contracts.coverage(), Contracts.deaths());
    first = contracts.period(world, contract, "IZIN", 1);
  }

  @AfterEach
  void putTheClockBack() {
    at(Instant.now(Clock.systemUTC()).toString());
  }

  @Test
  void a_contract_in_force_awaits_each_figure_once_however_often_it_is_told() {
    assertThat(contracts.count(world, "measurement")).isEqualTo(4 + 2 + 1);
    contracts.toldAgain(world, contract);
    assertThat(contracts.count(world, "measurement")).isEqualTo(7);
  }

  @Test
  void a_figure_is_due_on_a_working_day_and_a_holiday_added_later_moves_what_is_not_over() {
    // The tenth of October 2019 is a Thursday, the tenth of July a Wednesday, and both Fridays come before a weekend.
    assertThat(due("IZIN", 2)).isEqualTo("2019-07-10");
    assertThat(due("IZIN", 3)).isEqualTo("2019-10-10");
    assertThat(due("IZIN", 4)).isEqualTo("2020-01-10");
    holiday(LocalDate.of(2019, 10, 10));
    assertThat(due("IZIN", 3)).isEqualTo("2019-10-11");
    holiday(LocalDate.of(2019, 10, 11));
    assertThat(due("IZIN", 3)).isEqualTo("2019-10-14");
    assertThat(due("IZIN", 2)).isEqualTo("2019-07-10");
    keeping.remove(world.administrator().acting(), LocalDate.of(2019, 10, 10));
    assertThat(due("IZIN", 3)).isEqualTo("2019-10-10");
    at("2019-10-20T03:00:00Z");
    holiday(LocalDate.of(2019, 10, 10));
    assertThat(due("IZIN", 3)).as("a term that is over stays as it was").isEqualTo("2019-10-10");
    var later = contracts.signed(world, "kominfo", Contracts.permits());
    assertThat(contracts.due(world, later, "IZIN", 3)).isEqualTo("2019-10-14");
  }

  private String due(String code, int period) {
    return contracts.due(world, contract, code, period);
  }

  private void holiday(LocalDate day) {
    keeping.add(world.administrator().acting(), new Holiday(day, "Libur", HolidayKind.REGIONAL, "Perwal 1/2019"));
  }

  @Test
  void a_figure_goes_from_its_operator_to_its_verifier_and_is_then_public() {
    reports.handIn(operator(), first, "90");
    assertThat(raw(Basis.REPORTED)).isEqualTo("90");
    assertThat(raw(Basis.VERIFIED)).isEqualTo("none");
    verifying.verify(world.verifier().acting(), first);
    assertThat(raw(Basis.VERIFIED)).isEqualTo("90");
  }

  @Test
  void without_evidence_a_note_has_to_say_why() {
    reports.draft(operator(), first, "90");
    assertRefused(Reason.EVIDENCE_OR_NOTE, () -> submitting.submit(operator(), first, REPLIES));
  }

  @Test
  void a_figure_is_handed_in_from_the_last_day_of_its_period_on() {
    var second = contracts.period(world, contract, "IZIN", 2);
    reports.draft(operator(), second, "90");
    assertRefused(Reason.PERIOD_NOT_OVER, () -> submitting.submit(operator(), second, REPLIES));
    at("2019-06-30T03:00:00Z");
    attaching.attach(operator(), second, "a.txt", new ByteArrayInputStream(Samples.text("daftar izin")));
    submitting.submit(operator(), second, REPLIES);
  }

  @Test
  void no_step_is_skipped() {
    assertRefused(Reason.MEASUREMENT_NOT_DRAFTED, () -> submitting.submit(operator(), first, REPLIES));
    assertRefused(Reason.MEASUREMENT_NOT_SUBMITTED, () -> verifying.verify(world.verifier().acting(), first));
    assertRefused(Reason.MEASUREMENT_NOT_VERIFIED, () -> correcting.correct(operator(), first, "salah"));
    reports.handIn(operator(), first, "90");
    assertRefused(Reason.MEASUREMENT_CLOSED, () -> reports.draft(operator(), first, "91"));
    assertRefused(Reason.REASON_MISSING, () -> returning.giveBack(world.verifier().acting(), first, "  "));
  }

  @Test
  void a_returned_figure_does_not_stand_and_comes_again_as_a_new_version_with_its_evidence() {
    reports.handIn(operator(), first, "90");
    returning.giveBack(world.verifier().acting(), first, "Bukti kurang jelas");
    assertThat(raw(Basis.REPORTED)).isEqualTo("none");
    reports.draft(world.dinkesHead().acting(), first, "85");
    submitting.submit(operator(), first, REPLIES);
    verifying.verify(world.verifier().acting(), first);
    assertThat(raw(Basis.VERIFIED)).isEqualTo("85");
    assertThat(contracts.count(world, "measurement_version")).isEqualTo(2);
    assertThat(contracts.count(world, "evidence")).isEqualTo(2);
  }

  @Test
  void the_verified_figure_stands_until_its_correction_is_verified_too() {
    reports.handIn(operator(), first, "90");
    verifying.verify(world.verifier().acting(), first);
    correcting.correct(operator(), first, "Salah ketik");
    reports.draft(operator(), first, "95");
    assertThat(raw(Basis.VERIFIED)).isEqualTo("90");
    submitting.submit(operator(), first, REPLIES);
    assertThat(raw(Basis.VERIFIED)).isEqualTo("90");
    assertThat(raw(Basis.REPORTED)).isEqualTo("95");
    returning.giveBack(world.verifier().acting(), first, "Belum");
    assertThat(raw(Basis.REPORTED)).isEqualTo("90");
    submitAgain("96");
    verifying.verify(world.verifier().acting(), first);
    assertThat(raw(Basis.VERIFIED)).isEqualTo("96");
  }

  @Test
  void a_verifier_who_also_reports_never_verifies_the_own_figure() {
    appoint(world.verifier().acting().person(), Role.AGENCY_OPERATOR, world.agency("dinsos"));
    var signed = contracts.signed(world, "dinsos", Contracts.permits());
    var figure = contracts.period(world, signed, "IZIN", 1);
    reports.handIn(world.verifier().acting(), figure, "90");
    assertRefused(Reason.NOT_YOURS, () -> verifying.verify(world.verifier().acting(), figure));
    // Nor after leaving that agency: who wrote a figure down stays out of its verification.
    var later = new Acting(world.region(), world.verifier().acting().person(), "Verifikator",
        List.of(new id.lelangkinerja.platform.Grant(Role.VERIFIER, world.agency("inspektorat"), "Auditor")));
    assertRefused(Reason.NOT_YOURS, () -> verifying.verify(later, figure));
    assertRefused(Reason.NOT_YOURS, () -> returning.giveBack(later, figure, "ulang"));
  }

  @Test
  void the_figures_of_the_inspectorate_are_verified_by_the_secretary_alone() {
    var operator = world.administrator().acting().person();
    appoint(operator, Role.AGENCY_OPERATOR, world.agency("inspektorat"));
    var signed = contracts.signed(world, "inspektorat", Contracts.permits());
    var figure = contracts.period(world, signed, "IZIN", 1);
    reports.handIn(today(operator), figure, "90");
    assertRefused(Reason.NOT_YOURS, () -> verifying.verify(world.verifier().acting(), figure));
    reports.handIn(operator(), first, "90");
    assertRefused(Reason.NOT_YOURS, () -> verifying.verify(world.secretary().acting(), first));
    verifying.verify(world.secretary().acting(), figure);
  }

  @Test
  void a_verdict_is_on_the_version_that_was_seen() {
    reports.handIn(operator(), first, "90");
    returning.giveBack(world.verifier().acting(), first, "Ulangi");
    submitAgain("900");
    assertRefused(Reason.CHANGED_MEANWHILE, () -> verifying.verifySeen(world.verifier().acting(), first, 1));
    verifying.verifySeen(world.verifier().acting(), first, 2);
  }

  @Test
  void the_queue_shows_a_person_exactly_what_that_person_may_verify() {
    appoint(world.verifier().acting().person(), Role.AGENCY_OPERATOR, world.agency("dinsos"));
    var figures = new java.util.ArrayList<MeasurementId>();
    for (var agency : List.of("dinkes", "dinsos", "inspektorat", "kominfo")) {
      appoint(world.expert().acting().person(), Role.AGENCY_OPERATOR, world.agency(agency));
      var signed = contracts.signed(world, agency, Contracts.permits(), Contracts.deaths());
      figures.add(contracts.period(world, signed, "IZIN", 1));
      figures.add(contracts.period(world, signed, "IZIN", 2));
      reports.handIn(world.expert().acting(), figures.get(figures.size() - 2), "90");
    }
    for (var player : world.everybody()) {
      if (player == world.citizen() || player == world.stranger()) {
        continue;
      }
      var who = player.acting();
      var queue = verification.page(who, 0, 100).stream().map(row -> new MeasurementId(row.measurementId())).toList();
      var allowed = contracts.within(world, () -> figures.stream()
          .filter(id -> measurements.visible(who, id).filter(figure -> Rules.mayVerify(who, figure)).isPresent())
          .toList());
      assertThat(queue).as(player.toString()).containsExactlyInAnyOrderElementsOf(allowed);
      assertThat(verification.count(who)).isEqualTo(queue.size());
    }
    assertThat(verification.count(world.verifier().acting())).isEqualTo(2);
    assertThat(verification.count(world.secretary().acting())).isEqualTo(1);
  }

  @Test
  void my_work_tells_what_i_owe_and_what_i_am_to_verify() {
    var links = Links.of(world.here());
    assertThat(waiting.waitingFor(operator(), links)).extracting(Waiting.Task::key)
        .containsExactly("measurement.waiting.due");
    reports.handIn(operator(), first, "90");
    assertThat(waiting.waitingFor(operator(), links)).isEmpty();
    assertThat(waiting.waitingFor(world.verifier().acting(), links)).extracting(Waiting.Task::key)
        .containsExactly("measurement.waiting.verify");
    assertThat(waiting.waitingFor(world.dinsosHead().acting(), links)).isEmpty();
    returning.giveBack(world.verifier().acting(), first, "Ulangi");
    assertThat(waiting.waitingFor(world.dinkesHead().acting(), links)).extracting(Waiting.Task::key)
        .containsExactly("measurement.waiting.returned");
  }

  @Test
  void a_rate_of_the_year_is_that_of_all_its_cases() {
    at("2020-01-05T03:00:00Z");
    ratio(1, "10", "100");
    ratio(2, "810", "900");
    var year = achievements.ofContract(world.region(), contract).commitments().stream()
        .filter(each -> "%".equals(each.pledge().unit())).findFirst().orElseThrow()
        .year(Basis.REPORTED, LocalDate.of(2020, 1, 5));
    assertThat(year.value()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("82"));
    assertThat(year.raw()).hasValueSatisfying(raw -> assertThat(raw).isEqualByComparingTo("102.5"));
  }

  private void ratio(int period, String above, String below) {
    var id = contracts.period(world, contract, "CAKUPAN", period);
    drafting.save(operator(), id, NewValue.of(new BigDecimal(above), new BigDecimal(below), "tanpa berkas"));
    submitting.submit(operator(), id, REPLIES);
  }

  @Autowired
  Drafting drafting;

  private void submitAgain(String value) {
    reports.draft(operator(), first, value);
    submitting.submit(operator(), first, REPLIES);
  }

  /** The permits' achievement through the first quarter. */
  private String raw(Basis basis) {
    var progress = achievements.ofRegion(world.region(), 2019).progress(2019, 1, basis);
    return progress.stream().filter(each -> "izin".equals(each.pledge().unit())).findFirst().orElseThrow().attainment()
        .raw().map(raw -> raw.stripTrailingZeros().toPlainString()).orElse("none");
  }

  private Acting operator() {
    return world.dinkesOperator().acting();
  }

  private void appoint(PersonId person, Role role, @Nullable AgencyId agency) {
    appointing.appoint(Acting.installation(world.region()), person,
        new Appointing.Office(role, agency, "Jabatan kedua", false, LocalDate.of(2018, 1, 1), null));
  }

  private Acting today(PersonId person) {
    return offices.acting(person, world.region(), LocalDate.of(2019, 4, 5)).orElseThrow();
  }

  private void at(String instant) {
    ((MovableClock) clock).moveTo(Instant.parse(instant));
  }

  private static void assertRefused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.reason()).isEqualTo(reason));
  }
}
