package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.identity.Appointing;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
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

/** The verifier's judgement: what comes first, another figure in place of the reported one, several at once. */
@MeasurementTest
class JudgingTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Drafting drafting;
  @Autowired
  Submitting submitting;
  @Autowired
  Correcting correcting;
  @Autowired
  Verifying verifying;
  @Autowired
  Adjusting adjusting;
  @Autowired
  VerifyingSeveral several;
  @Autowired
  VerificationQuery verification;
  @Autowired
  AchievementQuery achievements;
  @Autowired
  VouchedFigureQuery vouched;
  @Autowired
  Appointing appointing;
  @Autowired
  Clock clock;
  World world;
  UUID contract;
  MeasurementId first;

  @BeforeEach
  void sign() {
    at("2019-07-05T03:00:00Z");
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", Contracts.permits(), Contracts.coverage(), Contracts.deaths());
    first = contracts.period(world, contract, "IZIN", 1);
  }

  @AfterEach
  void putTheClockBack() {
    at(Instant.now(Clock.systemUTC()).toString());
  }

  @Test
  void the_riskiest_figure_waits_at_the_top_and_its_signs_are_kept_with_the_version() {
    reports.handIn(operator(), first, "92");
    var jump = contracts.period(world, contract, "IZIN", 2);
    reports.handIn(operator(), jump, "900");
    var bare = contracts.period(world, contract, "CAKUPAN", 1);
    drafting.save(operator(), bare, NewValue.of(new BigDecimal("71"), new BigDecimal("101"), "tanpa berkas"));
    submitting.submit(operator(), bare, Replies.toAll("Sudah diperiksa"));
    assertThat(verification.page(verifier(), 0, 10)).extracting(VerificationQuery.Row::measurementId)
        .containsExactly(bare.value(), jump.value(), first.value());
    assertThat(verification.page(verifier(), 0, 10)).extracting(VerificationQuery.Row::riskLevel)
        .containsExactly(RiskLevel.MEDIUM, RiskLevel.MEDIUM, RiskLevel.LOW);
    assertThat(verification.after(verifier(), bare)).contains(jump.value());
    assertThat(verification.after(verifier(), first)).isEmpty();
    var page = world.verifier().inEnglish().opens(world.links().figures().measurement(jump.value())).body();
    assertThat(page).contains("A jump from the figure of the period before", "(100 of 100)")
        .doesNotContain("No file of evidence");
    var low = world.links().figures().verification() + "?level=LOW";
    assertThat(world.verifier().opens(low).body()).contains(first.value().toString())
        .doesNotContain(jump.value().toString());
  }

  @Test
  void an_adjusted_figure_keeps_both_and_counts_as_the_verifier_put_it() {
    reports.handIn(operator(), first, "92");
    adjust(first, "90", "Dua izin terhitung dua kali");
    assertThat(value(Basis.VERIFIED)).isEqualByComparingTo("90");
    assertThat(value(Basis.REPORTED)).as("what stands is the verified one").isEqualByComparingTo("90");
    var page = world.dinkesHead().opens(world.links().figures().measurement(first.value())).body();
    assertThat(page).contains("92,00", "90,00", "Disesuaikan", "Dua izin terhitung dua kali", "92 → 90");
    assertThat(world.verifier().opens(world.links().figures().measurementsCsv() + "?span=WHOLE").body())
        .contains(",92,90");
    assertThat(contracts.within(world, () -> vouched.broken(world.region(), 10))).isEmpty();
  }

  @Test
  void the_agency_objects_to_an_adjustment_with_a_correction_while_the_adjusted_figure_stands() {
    reports.handIn(operator(), first, "92");
    adjust(first, "90", "Salah hitung");
    assertThat(world.dinkesOperator().opens(world.links().notices().all()).body()).contains("dengan angka lain");
    correcting.correct(operator(), first, "Daftar izin lengkap terlampir");
    assertThat(value(Basis.REPORTED)).isEqualByComparingTo("90");
    reports.handIn(operator(), first, "92");
    assertThat(value(Basis.VERIFIED)).isEqualByComparingTo("90");
    assertThat(value(Basis.REPORTED)).isEqualByComparingTo("92");
    verifying.verify(verifier(), first);
    assertThat(value(Basis.VERIFIED)).isEqualByComparingTo("92");
  }

  @Test
  void a_rate_is_adjusted_by_its_parts() {
    var rate = contracts.period(world, contract, "CAKUPAN", 1);
    drafting.save(operator(), rate, NewValue.of(new BigDecimal("75"), new BigDecimal("100"), "tanpa berkas"));
    submitting.submit(operator(), rate, Replies.toAll("Sudah diperiksa"));
    adjusting.adjust(verifier(), rate, 1, NewValue.of(new BigDecimal("70"), new BigDecimal("100"), ""), "Lima ganda");
    assertThat(world.dinkesHead().opens(world.links().figures().measurement(rate.value())).body())
        .contains("75,00", "70,00", "(70 / 100)");
  }

  @Test
  void an_adjustment_is_refused_without_another_value_a_reason_the_right_person_or_the_seen_version() {
    assertRefused(Reason.CHANGED_MEANWHILE, () -> adjust(first, "90", "sebab"));
    reports.handIn(operator(), first, "92");
    assertRefused(Reason.ADJUSTMENT_SAME, () -> adjust(first, "92.0", "sebab"));
    assertRefused(Reason.REASON_MISSING, () -> adjust(first, "90", " "));
    assertRefused(Reason.OUT_OF_RANGE, () -> adjust(first, "1e400", "sebab"));
    for (var other : List.of(operator(), world.secretary().acting(), world.monitor().acting())) {
      assertRefused(Reason.NOT_YOURS, () -> adjusting.adjust(other, first, 1, of("90"), "sebab"));
    }
    assertRefused(Reason.CHANGED_MEANWHILE, () -> adjusting.adjust(verifier(), first, 2, of("90"), "sebab"));
    adjust(first, "90", "sebab");
    assertRefused(Reason.MEASUREMENT_NOT_SUBMITTED, () -> adjust(first, "89", "sebab"));
    var page = world.verifier().sends(world.links().figures().measurementAdjustment(first.value()), "version", "1",
        "value", "", "why", "sebab yang tetap");
    assertThat(page.status()).isEqualTo(422);
  }

  @Test
  void who_worked_for_the_agency_in_the_figures_period_never_judges_it_from_another_office() {
    var moved = world.expert().acting().person();
    appoint(moved, Role.AGENCY_OPERATOR, "dinkes", LocalDate.of(2018, 1, 1), LocalDate.of(2019, 2, 1));
    appoint(moved, Role.VERIFIER, "inspektorat", LocalDate.of(2019, 3, 1), null);
    var second = contracts.period(world, contract, "IZIN", 2);
    reports.handIn(operator(), first, "92");
    reports.handIn(operator(), second, "93");
    var who = world.expert().acting();
    assertRefused(Reason.NOT_YOURS, () -> adjusting.adjust(who, first, 1, of("90"), "sebab"));
    assertRefused(Reason.NOT_YOURS, () -> several.verify(who, List.of(new Selection(first, 1))));
    assertThat(verification.page(who, 0, 10)).as("but the period after leaving").extracting(
        VerificationQuery.Row::measurementId).containsExactly(second.value());
    verifying.verify(who, second);
  }

  @Test
  void several_of_low_risk_are_verified_at_once_each_by_an_act_of_its_own() {
    var second = contracts.period(world, contract, "IZIN", 2);
    reports.handIn(operator(), first, "92");
    reports.handIn(operator(), second, "93");
    int acts = contracts.count(world, "act");
    several.verify(verifier(), List.of(new Selection(first, 1), new Selection(second, 1)));
    assertThat(contracts.count(world, "act")).isEqualTo(acts + 2);
    assertThat(contracts.count(world, "verdict")).isEqualTo(2);
    assertThat(verification.count(verifier())).isZero();
    assertThat(contracts.within(world, () -> vouched.broken(world.region(), 10))).isEmpty();
  }

  @Test
  void one_of_more_risk_is_refused_by_its_name_and_nothing_is_verified() {
    var jump = contracts.period(world, contract, "IZIN", 2);
    reports.handIn(operator(), first, "92");
    reports.handIn(operator(), jump, "900");
    var both = List.of(new Selection(first, 1), new Selection(jump, 1));
    assertThatThrownBy(() -> several.verify(verifier(), both)).isInstanceOfSatisfying(Refused.class, no -> {
      assertThat(no.reason()).isEqualTo(Reason.RISK_NOT_LOW);
      assertThat(no.values()).containsExactly("Indikator IZIN · 2019 (2/4)");
    });
    assertThat(verification.count(verifier())).isEqualTo(2);
    assertRefused(Reason.CHANGED_MEANWHILE, () -> several.verify(verifier(), List.of(new Selection(first, 2))));
    assertRefused(Reason.SELECTION_EMPTY, () -> several.verify(verifier(), List.of()));
    assertRefused(Reason.NOT_FOUND_HERE,
        () -> several.verify(verifier(), List.of(new Selection(new MeasurementId(UUID.randomUUID()), 1))));
    assertRefused(Reason.NOT_YOURS, () -> several.verify(operator(), List.of(new Selection(first, 1))));
    var preview = world.verifier().opens(world.links().figures().selection() + "?figure=" + first.value() + ":1&figure="
        + jump.value() + ":1").body();
    assertThat(preview).contains("1 angka berisiko rendah", "Harus dibuka satu per satu", "value=\"" + first.value()
        + ":1\"").doesNotContain("value=\"" + jump.value() + ":1\"");
  }

  @Test
  void the_region_says_where_medium_and_high_risk_begin() {
    var setting = world.links().structure().setting("risk-levels");
    assertThat(world.administrator().sends(setting, "medium", "50", "high", "50", "from", "2019-07-06").status())
        .isEqualTo(422);
    assertThat(world.administrator().sends(setting, "medium", "1", "high", "2", "from", "2019-07-06").status())
        .isEqualTo(303);
    at("2019-07-06T03:00:00Z");
    var jump = contracts.period(world, contract, "IZIN", 2);
    reports.handIn(operator(), jump, "900");
    assertThat(verification.page(verifier(), 0, 10)).extracting(VerificationQuery.Row::riskLevel)
        .containsExactly(RiskLevel.HIGH);
  }

  private void adjust(MeasurementId id, String value, String reason) {
    adjusting.adjust(verifier(), id, 1, of(value), reason);
  }

  private static NewValue of(String value) {
    return NewValue.of(new BigDecimal(value), "");
  }

  /** The permits' figure through the first quarter. */
  private BigDecimal value(Basis basis) {
    return achievements.ofRegion(world.region(), 2019).progress(2019, 1, basis).stream()
        .filter(each -> "izin".equals(each.pledge().unit())).findFirst().orElseThrow().attainment().value()
        .orElseThrow();
  }

  private void appoint(PersonId person, Role role, String agency, LocalDate from,
      @Nullable LocalDate to) {
    appointing.appoint(Acting.installation(world.region()), person,
        new Appointing.Office(role, world.agency(agency), "Jabatan lain", false, from, to));
  }

  private Acting operator() {
    return world.dinkesOperator().acting();
  }

  private Acting verifier() {
    return world.verifier().acting();
  }

  private void at(String instant) {
    ((MovableClock) clock).moveTo(Instant.parse(instant));
  }

  private static void assertRefused(Reason reason, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.reason()).isEqualTo(reason));
  }
}
