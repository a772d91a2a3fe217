package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lelangkinerja.region.CategoryScales;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Category;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.LowerFormula;
import id.lelangkinerja.scoring.PeriodValue;
import id.lelangkinerja.scoring.Polarity;
import id.lelangkinerja.scoring.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** By hand: 400 permits promised for 2019 make 100 a quarter. */
class AchievementsTest {
  private static final UUID CONTRACT = new UUID(0, 1);
  private static final UUID AGENCY = new UUID(0, 2);
  private static final UUID MISSION = new UUID(0, 3);
  private static final LocalDate AUGUST = LocalDate.of(2019, 8, 1);

  @Test
  void half_a_year_of_permits_is_measured_against_half_the_target() {
    var half = permits(CONTRACT, "90", "100").through(2, Basis.REPORTED, AUGUST);
    assertThat(half.value()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("190"));
    assertThat(half.target()).isEqualByComparingTo("200");
    assertThat(half.raw()).hasValueSatisfying(raw -> assertThat(raw).isEqualByComparingTo("95"));
    assertThat(half.standing()).isEqualTo(new Standing.Reported(new BigDecimal("95")));
  }

  @Test
  void what_a_later_quarter_brings_is_not_in_an_earlier_one() {
    var first = permits(CONTRACT, "90", "300").through(1, Basis.REPORTED, AUGUST);
    assertThat(first.raw()).hasValueSatisfying(raw -> assertThat(raw).isEqualByComparingTo("90"));
  }

  @Test
  void surplus_is_told_raw_and_counted_capped() {
    var first = permits(CONTRACT, "130").through(1, Basis.REPORTED, AUGUST);
    assertThat(first.raw()).hasValueSatisfying(raw -> assertThat(raw).isEqualByComparingTo("130"));
    assertThat(first.capped()).hasValueSatisfying(capped -> assertThat(capped).isEqualByComparingTo("100"));
  }

  @Test
  void a_missing_figure_is_overdue_after_its_term_and_never_a_low_value() {
    var promise = permits(CONTRACT, "90", null);
    var onTheTerm = promise.through(2, Basis.REPORTED, LocalDate.of(2019, 7, 10));
    assertThat(onTheTerm.standing()).isEqualTo(new Standing.Reported(new BigDecimal("90")));
    var after = promise.through(2, Basis.REPORTED, LocalDate.of(2019, 7, 11));
    assertThat(after.standing()).isEqualTo(new Standing.Overdue());
    assertThat(after.raw()).hasValueSatisfying(raw -> assertThat(raw).isEqualByComparingTo("90"));
  }

  @Test
  void the_two_scores_tell_what_is_reported_and_what_is_owed() {
    var owing = all(permits(CONTRACT, "90", null)).ofContract(CONTRACT, 2019, 2, Basis.REPORTED);
    assertThat(owing.reported()).hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("90"));
    assertThat(owing.withOverdueAsZero()).hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("45"));
    var silent = all(permits(CONTRACT, null, null)).ofContract(CONTRACT, 2019, 2, Basis.REPORTED);
    assertThat(silent.reported()).isEmpty();
    assertThat(silent.withOverdueAsZero()).hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("0"));
  }

  @Test
  void a_yearly_figure_is_not_due_before_its_year_is_over() {
    var yearly = deaths(CONTRACT, null);
    assertThat(yearly.through(3, Basis.REPORTED, AUGUST).standing()).isEqualTo(new Standing.NotDue());
    assertThat(yearly.year(Basis.REPORTED, AUGUST).standing()).isEqualTo(new Standing.NotDue());
    assertThat(yearly.year(Basis.REPORTED, LocalDate.of(2020, 1, 11)).standing()).isEqualTo(new Standing.Overdue());
  }

  @Test
  void fewer_deaths_than_promised_are_more_than_a_hundred() {
    var year = deaths(CONTRACT, "80").year(Basis.REPORTED, LocalDate.of(2020, 2, 1));
    assertThat(year.raw()).hasValueSatisfying(raw -> assertThat(raw).isEqualByComparingTo("120"));
  }

  @Test
  void only_what_was_verified_counts_where_that_is_asked() {
    var reported = new PeriodValue(1, new BigDecimal("90"));
    var promise = new CommitmentYear(pledge(CONTRACT, "50", "400"), permitsDefinition(),
        List.of(new Figure(AGENCY, 1, LocalDate.of(2019, 4, 10), reported, null)));
    assertThat(promise.through(1, Basis.VERIFIED, AUGUST).standing()).isEqualTo(new Standing.NotDue());
    assertThat(promise.through(1, Basis.REPORTED, AUGUST).standing())
        .isEqualTo(new Standing.Reported(new BigDecimal("90")));
  }

  @Test
  void commitments_count_by_their_weight_and_contracts_alike() {
    // First contract: (50 x 90 + 20 x 100) / 70; second: 60.
    var other = new UUID(0, 9);
    var everything = all(permits(CONTRACT, "90", "90", "90", "90"), deaths(CONTRACT, "80"),
        permits(other, "60", "60", "60", "60"));
    assertThat(score(everything.ofContract(CONTRACT, 2019, 4, Basis.REPORTED).reported())).startsWith("92.857142");
    assertThat(score(everything.ofAll(2019, 4, Basis.REPORTED).reported())).startsWith("76.428571");
    assertThat(everything.ofAgency(AGENCY, 2019, 4, Basis.REPORTED))
        .isEqualTo(everything.ofMission(MISSION, 2019, 4, Basis.REPORTED));
    assertThat(everything.ofAgency(CONTRACT, 2019, 4, Basis.REPORTED).reported()).isEmpty();
  }

  @Test
  void a_contract_is_in_no_better_category_than_its_weakest_guard() {
    var guarded = all(deaths(CONTRACT, "80"), guard(permits(CONTRACT, "80", "80", "80", "80")),
        guard(permits(CONTRACT, "70", "70", "70", "70")));
    var held = guarded.guardOf(CONTRACT, 2019, 4, Basis.REPORTED).orElseThrow();
    assertThat(held.category()).isEqualTo(Category.MEDIUM);
    assertThat(held.holdsBack(new BigDecimal("76"))).isTrue();
    assertThat(held.holdsBack(new BigDecimal("75"))).isFalse();
    assertThat(held.holdsBack(new BigDecimal("51"))).isFalse();
  }

  @Test
  void a_guard_that_is_silent_holds_everything_back() {
    var guarded = all(permits(CONTRACT, "90", "90"), guard(permits(CONTRACT, null, null)));
    assertThat(guarded.guardOf(CONTRACT, 2019, 2, Basis.REPORTED).orElseThrow().category())
        .isEqualTo(Category.VERY_LOW);
    var half = all(permits(CONTRACT, "90", "90"), guard(permits(CONTRACT, "100", null)));
    assertThat(half.guardOf(CONTRACT, 2019, 2, Basis.REPORTED).orElseThrow().category()).isEqualTo(Category.VERY_LOW);
  }

  @Test
  void a_guard_that_is_not_due_and_one_of_another_contract_hold_nothing_back() {
    var other = new UUID(0, 9);
    var guarded = all(permits(CONTRACT, "90", "90"), guard(deaths(CONTRACT, null)), guard(permits(other, "10", "10")));
    assertThat(guarded.guardOf(CONTRACT, 2019, 4, Basis.REPORTED)).isEmpty();
    assertThat(guarded.guardOf(other, 2019, 4, Basis.VERIFIED)).isEmpty();
    assertThat(guarded.guardOf(other, 2019, 4, Basis.REPORTED)).isPresent();
  }

  @Test
  void what_is_low_or_owed_is_off_the_track_the_worst_first() {
    var everything = all(permits(CONTRACT, "90", "90"), permits(CONTRACT, "60", "70"), permits(CONTRACT, "30", "30"),
        permits(CONTRACT, null, null));
    assertThat(everything.offTrack(2019, Basis.REPORTED)).extracting(each -> each.attainment().capped().map(
        done -> done.stripTrailingZeros().toPlainString()).orElse("owed")).containsExactly("owed", "30", "65");
  }

  @Test
  void a_decline_that_was_promised_is_measured_from_its_baseline() {
    var growth = new Definition(Polarity.HIGHER_IS_BETTER, Aggregation.LAST, Frequency.YEARLY, LowerFormula.MIRROR,
        false,
        BigDecimal.ONE, new BigDecimal("-4"), BigDecimal.valueOf(100));
    var promise = new CommitmentYear(pledge(CONTRACT, "10", "2"), growth,
        List.of(new Figure(AGENCY, 1, LocalDate.of(2020, 1, 10), new PeriodValue(1, new BigDecimal("-1")), null)));
    assertThat(promise.year(Basis.REPORTED, AUGUST).raw())
        .hasValueSatisfying(raw -> assertThat(raw).isEqualByComparingTo("50"));
  }

  @Test
  void a_joint_contract_counts_for_its_holder_and_each_partner_by_their_shares() {
    var joint = new UUID(0, 7);
    var partner = new UUID(0, 8);
    var shares = Shares.of(List.of(new Shares.Share(joint, partner, new BigDecimal("25"), LocalDate.of(2019, 1, 1),
        null)));
    var everything = new Achievements(List.of(permits(CONTRACT, "60", "60", "60", "60"),
        permits(joint, "100", "100", "100", "100")), AUGUST, CategoryScales.usual(), Optional.empty(), shares);
    // (60 x 1 + 100 x 0.75) / 1.75
    assertThat(score(everything.ofAgency(AGENCY, 2019, 4, Basis.REPORTED).reported())).startsWith("77.142857");
    assertThat(score(everything.ofAgency(partner, 2019, 4, Basis.REPORTED).reported())).startsWith("100");
    assertThat(score(everything.ofAll(2019, 4, Basis.REPORTED).reported())).startsWith("80");
    assertThat(everything.coverage(partner, 2019, 1)).as("the holder alone reports").isEqualTo(Coverage.NONE);
    assertThat(everything.byAgency()).containsOnlyKeys(AGENCY, partner);
    assertThat(everything.share(AGENCY, joint, 2019)).hasValueSatisfying(is("75"));
    assertThat(everything.share(partner, joint, 2019)).hasValueSatisfying(is("25"));
    assertThat(everything.share(AGENCY, CONTRACT, 2019)).as("it carries that one alone").isEmpty();
    assertThat(everything.share(partner, joint, 2020)).as("nothing is promised for that year").isEmpty();
  }

  private static Consumer<BigDecimal> is(String share) {
    return each -> assertThat(each).isEqualByComparingTo(share);
  }

  @Test
  void a_share_counts_for_whoever_carries_it_in_the_period() {
    var joint = new UUID(0, 7);
    var before = new UUID(0, 8);
    var after = new UUID(0, 9);
    var shares = Shares.of(List.of(
        new Shares.Share(joint, before, new BigDecimal("25"), LocalDate.of(2019, 1, 1), LocalDate.of(2019, 6, 30)),
        new Shares.Share(joint, after, new BigDecimal("25"), LocalDate.of(2019, 7, 1), null)));
    var everything = new Achievements(List.of(permits(joint, "60", "60", "100", "100")), AUGUST,
        CategoryScales.usual(), Optional.empty(), shares);
    assertThat(score(everything.ofAgency(before, 2019, 4, Basis.REPORTED).reported())).startsWith("60");
    assertThat(score(everything.ofAgency(after, 2019, 4, Basis.REPORTED).reported())).startsWith("100");
    assertThat(everything.share(before, joint, 2019)).as("though it carries nothing today")
        .hasValueSatisfying(is("25"));
  }

  private static Achievements all(CommitmentYear... commitments) {
    return new Achievements(List.of(commitments), AUGUST, CategoryScales.usual(), Optional.empty(), Shares.NONE);
  }

  private static CommitmentYear permits(UUID contract, @Nullable String... quarters) {
    return new CommitmentYear(pledge(contract, "50", "400"), permitsDefinition(), figures(4, quarters));
  }

  private static CommitmentYear guard(CommitmentYear each) {
    var pledge = each.pledge();
    return new CommitmentYear(new Pledge(pledge.contractId(), pledge.contractNumber(), pledge.contractTitle(),
        pledge.agencyId(), pledge.agencyName(), pledge.missionId(), pledge.commitmentId(), pledge.indicatorId(),
        pledge.indicatorName(), pledge.unit(), pledge.decimals(), pledge.weight(), pledge.year(), pledge.target(),
        true),
        each.definition(), each.figures());
  }

  private static Definition permitsDefinition() {
    return new Definition(Polarity.HIGHER_IS_BETTER, Aggregation.SUM, Frequency.QUARTERLY, LowerFormula.MIRROR, false,
        BigDecimal.ONE, new BigDecimal("360"), BigDecimal.valueOf(100));
  }

  private static CommitmentYear deaths(UUID contract, @Nullable String year) {
    var definition = new Definition(Polarity.LOWER_IS_BETTER, Aggregation.LAST, Frequency.YEARLY, LowerFormula.MIRROR,
        false, BigDecimal.ONE, new BigDecimal("110"), BigDecimal.valueOf(100));
    return new CommitmentYear(pledge(contract, "20", "100"), definition, figures(1, year));
  }

  private static List<Figure> figures(int periods, @Nullable String... values) {
    return java.util.stream.IntStream.range(0, values.length).mapToObj(at -> {
      var text = Arrays.asList(values).get(at);
      var due = Period.termAfter(new Period(2019, at + 1, periods).endsOn());
      return new Figure(AGENCY, at + 1, due, text == null ? null : new PeriodValue(at + 1, new BigDecimal(text)), null);
    }).toList();
  }

  private static Pledge pledge(UUID contract, String weight, String target) {
    return new Pledge(contract, "1/2018", "Kontrak", AGENCY, "dinkes", MISSION, UUID.randomUUID(), UUID.randomUUID(),
        "Izin", "izin", 0, new BigDecimal(weight), 2019, new BigDecimal(target), false);
  }

  private static String score(Optional<BigDecimal> score) {
    return score.orElseThrow().toPlainString();
  }
}
