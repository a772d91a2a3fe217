package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lelangkinerja.cast.Answer;
import id.lelangkinerja.cast.ProgrammeTest;
import id.lelangkinerja.cast.World;
import id.lelangkinerja.cast.Worlds;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.FigureLinks;
import id.lelangkinerja.platform.MovableClock;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dinkes counts its permits since January, as the register does, and the program keeps the quarters apart. */
@ProgrammeTest
class SinceJanuaryTest {
  @Autowired
  Worlds worlds;
  @Autowired
  Contracts contracts;
  @Autowired
  Reports reports;
  @Autowired
  Drafting drafting;
  @Autowired
  Verifying verifying;
  @Autowired
  Returning returning;
  @Autowired
  Correcting correcting;
  @Autowired
  Adjusting adjusting;
  @Autowired
  JdbcClient jdbc;
  @Autowired
  Clock clock;
  World world;
  FigureLinks links;
  UUID contract;

  @BeforeEach
  void sign() {
    ((MovableClock) clock).moveTo(Instant.parse("2019-12-31T03:00:00Z"));
    world = worlds.fresh();
    links = world.links().figures();
    contract = contracts.signed(world, "dinkes", Contracts.permits(), Contracts.coverage());
  }

  @AfterEach
  void putTheClockBack() {
    ((MovableClock) clock).moveTo(Instant.now(Clock.systemUTC()));
  }

  @Test
  void what_was_typed_and_what_of_it_is_the_periods_own_are_shown_to_reporter_and_verifier() {
    assertThat(operatorOpens(1)).as("the first period is the year so far").doesNotContain("SINCE_JANUARY");
    reports.handIn(operator(), quarter(1), "90");
    assertThat(operatorOpens(2)).contains("berjumlah 90,00 izin").containsPattern("value=\"PERIOD\" checked");
    assertThat(send(2, "210").status()).isEqualTo(303);
    assertThat(operatorOpens(2)).contains("Ditulis 210,00 izin sejak Januari; 120,00 di antaranya dalam periode ini",
        "dua ratus sepuluh", "value=\"210\"").containsPattern("value=\"SINCE_JANUARY\" checked");
    reports.submit(operator(), quarter(2));
    var page = links.measurement(quarter(2).value());
    assertThat(world.verifier().opens(page).body()).contains("Ditulis 210,00 izin sejak Januari", "120,00");
    assertThat(world.verifier().inEnglish().opens(page).body()).contains("Typed 210.00 izin since January; 120.00");
    verifying.verify(world.verifier().acting(), quarter(2));
    assertThat(value(2)).isEqualByComparingTo("120");
  }

  @Test
  void a_year_lacks_nothing_before_the_period_that_is_counted_since_january() {
    var refused = send(2, "210");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("id=\"span-mistake\"", "31 Maret 2019", "value=\"210\"")
        .containsPattern("value=\"SINCE_JANUARY\" checked");
    reports.draft(operator(), quarter(1), "90");
    assertRefused(Reason.EARLIER_PERIOD_MISSING, Span.FIELD, () -> since(2, "210"));
    reports.submit(withEvidence(1), quarter(1));
    since(2, "210");
    returning.giveBack(world.verifier().acting(), quarter(1), "Bukti kurang");
    assertRefused(Reason.EARLIER_PERIOD_MISSING, Span.FIELD, () -> since(2, "210"));
    assertRefused(Reason.EARLIER_PERIOD_MISSING, Span.FIELD, () -> submit(2));
    drafting.save(operator(), quarter(2), NewValue.of(new BigDecimal("120"), "Tanpa berkas"));
    submit(2);
    assertRefused(Reason.NO_CHOICE, Span.FIELD, () -> drafting.save(operator(),
        contracts.period(world, contract, "CAKUPAN", 2), NewValue.sinceJanuary(BigDecimal.TEN, "")));
  }

  @Test
  void fewer_than_before_is_asked_about_and_not_refused() {
    reports.handIn(operator(), quarter(1), "90");
    since(2, "80");
    assertThat(value(2)).isEqualByComparingTo("-10");
    assertThat(operatorOpens(2)).contains("answer-sign");
    submit(2);
  }

  @Test
  void what_was_handed_in_stays_when_an_earlier_period_is_corrected_and_the_page_says_that_the_year_differs() {
    reports.verified(operator(), world.verifier().acting(), quarter(1), "90");
    since(2, "210");
    submit(2);
    verifying.verify(world.verifier().acting(), quarter(2));
    assertThat(operatorOpens(2)).doesNotContain("bukan 210,00");
    correcting.correct(operator(), quarter(1), "Salah hitung");
    reports.draft(operator(), quarter(1), "85");
    assertThat(operatorOpens(2)).as("the verified one still stands").doesNotContain("bukan 210,00");
    reports.submit(withEvidence(1), quarter(1));
    assertThat(value(2)).isEqualByComparingTo("120");
    assertThat(operatorOpens(2)).contains("kini berjumlah 205,00 izin, bukan 210,00");
    correcting.correct(operator(), quarter(2), "Menyesuaikan triwulan 1");
    assertRefused(Reason.CUMULATIVE_DIFFERS, "value", () -> submit(2));
    since(2, "210");
    submit(2);
    assertThat(value(2)).isEqualByComparingTo("125");
    adjusting.adjust(world.verifier().acting(), quarter(2), 2, NewValue.of(new BigDecimal("120"), ""), "Lima ganda");
    assertThat(operatorOpens(2)).contains("kini berjumlah 205,00 izin, bukan 210,00");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void the_months_of_a_year_add_up_to_what_was_typed_last(long seed) {
    var chance = new Random(seed);
    var monthly = contracts.signed(world, "dinkes", new Contracts.Term("KUNJUNGAN", "kunjungan",
        Polarity.HIGHER_IS_BETTER, Aggregation.SUM, Frequency.MONTHLY, "100", "1200", "1300"));
    var typed = BigDecimal.ZERO;
    for (int month = 1; month <= 12; month++) {
      var id = contracts.period(world, monthly, "KUNJUNGAN", month);
      typed = typed.add(BigDecimal.valueOf(chance.nextInt(-20_000, 400_000), 2));
      boolean alone = month == 1 || chance.nextInt(4) == 0;
      drafting.save(operator(), id, alone
          ? NewValue.of(typed.subtract(sum(monthly)), "Tanpa berkas")
          : NewValue.sinceJanuary(typed, "Tanpa berkas"));
      reports.submit(operator(), id);
      if (chance.nextBoolean()) {
        verifying.verify(world.verifier().acting(), id);
      }
    }
    assertThat(sum(monthly)).isEqualByComparingTo(typed);
  }

  private BigDecimal sum(UUID of) {
    return contracts.within(world, () -> jdbc.sql("""
        select coalesce(sum(reported_value), 0) from measurement_view where region_id = :region and contract_id = :of
        """).param("region", world.region().value()).param("of", of).query(Rows.of(BigDecimal.class)).single());
  }

  /** What is written down of the quarter. */
  private BigDecimal value(int no) {
    return contracts.within(world, () -> jdbc.sql("""
        select value from measurement_version where region_id = :region and measurement_id = :id
        order by version desc limit 1""").param("region", world.region().value()).param("id", quarter(no).value())
        .query(Rows.of(BigDecimal.class)).single());
  }

  private void since(int no, String typed) {
    drafting.save(operator(), quarter(no), NewValue.sinceJanuary(new BigDecimal(typed), "Tanpa berkas"));
  }

  private void submit(int no) {
    reports.submit(operator(), quarter(no));
  }

  /** The operator, once the draft says why it has no evidence. */
  private Acting withEvidence(int no) {
    drafting.save(operator(), quarter(no), NewValue.of(value(no), "Tanpa berkas"));
    return operator();
  }

  private Answer send(int no, String typed) {
    return world.dinkesOperator().sends(links.measurementDraft(quarter(no).value()), "value", typed, "span",
        "SINCE_JANUARY", "note", "Tanpa berkas");
  }

  private String operatorOpens(int no) {
    return world.dinkesOperator().opens(links.measurement(quarter(no).value())).body();
  }

  private MeasurementId quarter(int no) {
    return contracts.period(world, contract, "IZIN", no);
  }

  private Acting operator() {
    return world.dinkesOperator().acting();
  }

  private static void assertRefused(Reason reason, String field, ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> {
      assertThat(refused.reason()).isEqualTo(reason);
      assertThat(refused.field()).isEqualTo(field);
    });
  }
}
