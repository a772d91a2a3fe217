package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.planning.AskingBreakdown;
import id.lelangkinerja.planning.Dimension;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.scoring.Part;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures broken down by what their indicator asks for. */
@MeasurementTest
class BreakdownTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  AskingBreakdown asking;
  @Autowired
  Drafting drafting;
  @Autowired
  BreakingDown breaking;
  @Autowired
  Submitting submitting;
  @Autowired
  Returning returning;
  @Autowired
  Verifying verifying;
  @Autowired
  Correcting correcting;
  @Autowired
  Clock clock;
  World world;
  UUID contract;
  MeasurementId permits;
  MeasurementId coverage;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-07-05T03:00:00Z"));
    world = worlds.fresh();
    contract = contracts.signed(world, "dinkes", Contracts.permits(), Contracts.coverage());
    permits = contracts.period(world, contract, "IZIN", 1);
    coverage = contracts.period(world, contract, "CAKUPAN", 1);
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void a_figure_is_not_handed_in_before_it_is_broken_down_as_asked() {
    ask("IZIN", Dimension.SEX);
    write("95");
    assertRefused(Reason.BREAKDOWN_MISSING, "part-1", this::submit);
    breaking.down(operator(), permits, Map.of(1, part("40"), 2, part("55.0")));
    submit();
    assertThat(contracts.count(world, "measurement_part")).isEqualTo(2);
  }

  @Test
  void parts_that_do_not_add_up_are_refused_also_when_the_figure_changes_after_them() {
    ask("IZIN", Dimension.SEX);
    write("95");
    assertRefused(Reason.BREAKDOWN_DIFFERS, "part-1",
        () -> breaking.down(operator(), permits, Map.of(1, part("40"), 2, part("54"))));
    assertRefused(Reason.REQUIRED, "part-2", () -> breaking.down(operator(), permits, Map.of(1, part("95"))));
    assertThat(contracts.count(world, "measurement_part")).isZero();
    breaking.down(operator(), permits, Map.of(1, part("40"), 2, part("55")));
    write("96");
    assertRefused(Reason.BREAKDOWN_DIFFERS, "part-1", this::submit);
  }

  @Test
  void what_comes_back_or_is_corrected_keeps_its_parts() {
    ask("IZIN", Dimension.SEX);
    write("95");
    breaking.down(operator(), permits, Map.of(1, part("40"), 2, part("55")));
    submit();
    returning.giveBack(world.verifier().acting(), permits, "Bukti kurang");
    write("95");
    submit();
    verifying.verify(world.verifier().acting(), permits);
    correcting.correct(operator(), permits, "Salah hitung");
    assertThat(contracts.count(world, "measurement_part")).as("two of each of three versions").isEqualTo(6);
    write("96");
    assertRefused(Reason.BREAKDOWN_DIFFERS, "part-1", this::submit);
    breaking.down(operator(), permits, Map.of(1, part("41"), 2, part("55")));
    submit();
  }

  @Test
  void a_category_that_is_asked_since_the_draft_is_missing() {
    ask("IZIN", Dimension.CUSTOM, "Klojen", "Blimbing");
    write("95");
    breaking.down(operator(), permits, Map.of(1, part("40"), 2, part("55")));
    ask("IZIN", Dimension.CUSTOM, "Klojen", "Blimbing", "Sukun");
    assertRefused(Reason.BREAKDOWN_MISSING, "part-3", this::submit);
    breaking.down(operator(), permits, Map.of(1, part("40"), 2, part("50"), 3, part("5")));
    submit();
  }

  @Test
  void parts_are_written_by_the_own_agency_alone_and_after_the_figure() {
    ask("IZIN", Dimension.SEX);
    var parts = Map.of(1, part("40"), 2, part("55"));
    assertRefused(Reason.MEASUREMENT_NOT_DRAFTED, null, () -> breaking.down(operator(), permits, parts));
    write("95");
    assertRefused(Reason.NOT_FOUND_HERE, null, () -> breaking.down(world.dinsosHead().acting(), permits, parts));
    assertRefused(Reason.NOT_YOURS, null, () -> breaking.down(world.verifier().acting(), permits, parts));
  }

  @Test
  void a_rate_is_broken_down_by_its_cases_and_the_whole_is_the_ratio_of_the_sums() {
    ask("CAKUPAN", Dimension.CUSTOM, "Klojen", "Blimbing");
    assertThat(world.dinkesOperator().opens(page(coverage)).body()).contains("Klojen, Pembilang", "Blimbing, Penyebut");
    var refused = send("300");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("id=\"part-denominator-1-mistake\"", "value=\"300\"");
    assertThat(contracts.count(world, "measurement_version")).as("nothing of it is kept").isZero();
    assertThat(send("100").status()).isEqualTo(303);
    // 60 of 100 and 450 of 500: 85 per cent of all 600, not the mean of 60 and 90.
    assertThat(world.dinkesHead().opens(page(coverage)).body()).contains(">60,00<", ">90,00<", "<b>85,00</b>");
    assertThat(world.mayor().opens(page(coverage)).body()).as("a draft is for its agency").doesNotContain("<b>85,00");
  }

  @Test
  void an_unreadable_part_is_refused_beside_its_field() {
    ask("IZIN", Dimension.SEX);
    var answer = world.dinkesOperator().sends(world.links().figures().measurementDraft(permits.value()), "value", "95",
        "part-1", "empat", "part-2", "55", "note", "");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"part-1-mistake\"", "value=\"empat\"");
  }

  @Test
  void kelurahan_come_from_the_agencies_with_their_kecamatan() {
    assertRefused(Reason.NO_KELURAHAN, "dimension", () -> ask("IZIN", Dimension.KELURAHAN));
  }

  @Test
  void only_the_planner_asks_and_only_for_what_can_be_added_up() {
    var id = indicator("IZIN");
    assertRefused(Reason.NOT_YOURS, null,
        () -> asking.ask(operator(), id, Dimension.SEX, List.of()));
    assertRefused(Reason.BREAKDOWN_TWICE, "categories", () -> ask("IZIN", Dimension.CUSTOM, "A", "A"));
    assertRefused(Reason.BREAKDOWN_TOO_FEW, "categories", () -> ask("IZIN", Dimension.CUSTOM));
    assertRefused(Reason.BREAKDOWN_TOO_LONG, "categories", () -> ask("IZIN", Dimension.CUSTOM, "A", "b".repeat(81)));
    ask("IZIN", Dimension.AGE);
    var address = world.links().structure().breakdown(id);
    assertThat(world.planner().opens(address).body()).contains("60 tahun ke atas");
    assertThat(world.planner().opens(world.links().indicatorTexts(id)).body()).contains(address);
    assertThat(world.planner().sends(address, "dimension", "", "categories", "").status()).isEqualTo(303);
    write("95");
    submit();
  }

  private Answer send(String klojen) {
    return world.dinkesOperator().sends(world.links().figures().measurementDraft(coverage.value()), "numerator", "510",
        "denominator", "600", "part-numerator-1", "60", "part-denominator-1", klojen, "part-numerator-2", "450",
        "part-denominator-2", "500", "note", "Tanpa berkas");
  }

  private void write(String value) {
    drafting.save(operator(), permits, NewValue.of(new BigDecimal(value), "Tanpa berkas"));
  }

  private void submit() {
    submitting.submit(operator(), permits, Replies.toAll("Sudah diperiksa"));
  }

  private void ask(String code, Dimension dimension, String... categories) {
    asking.ask(world.planner().acting(), indicator(code), dimension, List.of(categories));
  }

  private UUID indicator(String code) {
    return contracts.indicator(world, code);
  }

  private String page(MeasurementId id) {
    return world.links().figures().measurement(id.value());
  }

  private static Part part(String amount) {
    return Part.of(new BigDecimal(amount));
  }

  private Acting operator() {
    return world.dinkesOperator().acting();
  }

  private static void assertRefused(Reason reason, @org.jspecify.annotations.Nullable String field,
      ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, no -> {
      assertThat(no.reason()).isEqualTo(reason);
      assertThat(no.field()).isEqualTo(field);
    });
  }
}
