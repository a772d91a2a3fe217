package id.lelangkinerja.scoring;

import static id.lelangkinerja.scoring.Generated.commitments;
import static id.lelangkinerja.scoring.Generated.positive;
import static id.lelangkinerja.scoring.Generated.shuffled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoreTest {
  private static final Standing OVERDUE = new Standing.Overdue();
  private static final Standing NOT_DUE = new Standing.NotDue();
  private static final BigDecimal HALF = new BigDecimal("0.5");

  @Test
  void what_is_overdue_is_missing_in_one_score_and_zero_in_the_other_and_what_is_not_due_is_in_neither() {
    var score = Score.of(List.of(weighted("3", reported("100")), weighted("1", reported("60")), weighted("4", OVERDUE),
        weighted("8", NOT_DUE)));
    assertThat(score.reported().orElseThrow()).isEqualByComparingTo("90");
    assertThat(score.withOverdueAsZero().orElseThrow()).isEqualByComparingTo("45");
  }

  @Test
  void nothing_reported_is_no_score_and_never_a_low_one() {
    assertThat(Score.of(List.of())).isEqualTo(new Score(Optional.empty(), Optional.empty()));
    assertThat(Score.of(List.of(weighted("1", NOT_DUE)))).isEqualTo(new Score(Optional.empty(), Optional.empty()));
    assertThat(Score.of(List.of(weighted("0", reported("80")))).reported()).isEmpty();
    var late = Score.of(List.of(weighted("1", OVERDUE)));
    assertThat(late.reported()).isEmpty();
    assertThat(late.withOverdueAsZero().orElseThrow()).isEqualByComparingTo("0");
  }

  @Test
  void a_joint_contract_counts_for_each_partner_by_its_share() {
    var own = new Contribution(Score.of(List.of(weighted("1", reported("60")))), BigDecimal.ONE);
    var joint = new Contribution(Score.of(List.of(weighted("1", reported("90")))), BigDecimal.ONE, HALF);
    assertThat(Score.combine(List.of(own, joint)).reported().orElseThrow()).isEqualByComparingTo("70");
  }

  @Test
  void a_shared_commitment_weighs_its_share() {
    var score = Score.of(List.of(weighted("1", reported("60")), weighted("1", reported("90")).shared(HALF)));
    assertThat(score.reported().orElseThrow()).isEqualByComparingTo("70");
  }

  @Test
  void nonsense_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> weighted("-1", OVERDUE));
    assertThatIllegalArgumentException().isThrownBy(() -> reported("-1"));
    assertThatIllegalArgumentException().isThrownBy(() -> weighted("1", OVERDUE).shared(BigDecimal.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> weighted("1", OVERDUE).shared(BigDecimal.TWO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Score(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.TWO)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Score(Optional.of(BigDecimal.ONE), Optional.empty()));
  }

  @Test
  void only_the_proportion_of_the_weights_counts() {
    qt().forAll(commitments(), positive(1000)).check((commitments, factor) -> same(Score.of(commitments), Score.of(
        commitments.stream().map(each -> new Weighted(each.weight().multiply(factor), each.standing())).toList())));
  }

  @Test
  void the_order_does_not_matter() {
    qt().forAll(commitments(), integers().all())
        .check((commitments, seed) -> same(Score.of(commitments), Score.of(shuffled(commitments, seed))));
  }

  @Test
  void a_commitment_that_is_not_due_changes_nothing() {
    qt().forAll(commitments(), positive(100)).check((commitments, weight) -> same(Score.of(commitments),
        Score.of(Stream.concat(commitments.stream(), Stream.of(new Weighted(weight, NOT_DUE))).toList())));
  }

  @Test
  void the_score_of_one_is_its_achievement_and_one_contract_is_its_agencys_score() {
    qt().forAll(positive(100), Generated.between(0, 120)).check((weight, achievement) -> {
      var score = Score.of(List.of(new Weighted(weight, new Standing.Reported(achievement))));
      return score.reported().orElseThrow().compareTo(achievement) == 0
          && score.withOverdueAsZero().orElseThrow().compareTo(achievement) == 0;
    });
    qt().forAll(commitments(), positive(100)).check((commitments, weight) -> same(Score.of(commitments),
        Score.combine(List.of(new Contribution(Score.of(commitments), weight)))));
  }

  @Test
  void a_score_lies_between_its_lowest_and_highest_achievement() {
    qt().forAll(commitments()).check(commitments -> {
      var achieved = commitments.stream().map(Weighted::standing)
          .flatMap(
              standing -> standing instanceof Standing.Reported(BigDecimal value) ? Stream.of(value) : Stream.empty())
          .sorted().toList();
      var score = Score.of(commitments).reported();
      return achieved.isEmpty()
          ? score.isEmpty()
          : score.orElseThrow().compareTo(achieved.getFirst()) >= 0
              && score.orElseThrow().compareTo(achieved.getLast()) <= 0;
    });
  }

  @Test
  void counting_what_is_overdue_never_raises_a_score_of_one_contract_or_of_several() {
    qt().forAll(commitments(), commitments(), positive(10), positive(10)).check((ours, theirs, weight, other) -> {
      var both = Score
          .combine(List.of(new Contribution(Score.of(ours), weight), new Contribution(Score.of(theirs), other)));
      return both.reported().isEmpty() || both.withOverdueAsZero().orElseThrow().compareTo(both.reported().get()) <= 0;
    });
  }

  private static boolean same(Score one, Score other) {
    return same(one.reported(), other.reported()) && same(one.withOverdueAsZero(), other.withOverdueAsZero());
  }

  /** Equal to 30 digits: a score of scores divides twice, so that its last digits may differ. */
  private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isEmpty()
        ? other.isEmpty()
        : one.get().subtract(other.orElseThrow()).abs().compareTo(new BigDecimal("1e-30")) < 0;
  }

  private static Weighted weighted(String weight, Standing standing) {
    return new Weighted(new BigDecimal(weight), standing);
  }

  private static Standing reported(String achievement) {
    return new Standing.Reported(new BigDecimal(achievement));
  }
}
