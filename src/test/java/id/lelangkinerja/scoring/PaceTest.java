package id.lelangkinerja.scoring;

import static id.lelangkinerja.scoring.Generated.between;
import static id.lelangkinerja.scoring.Generated.positive;
import static id.lelangkinerja.scoring.Polarity.HIGHER_IS_BETTER;
import static id.lelangkinerja.scoring.Polarity.LOWER_IS_BETTER;
import static id.lelangkinerja.scoring.Polarity.WITHIN_RANGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.quicktheories.QuickTheory.qt;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
  private static final BigDecimal SIX = new BigDecimal("6");

  @ParameterizedTest
  @CsvSource({"HIGHER_IS_BETTER, 10, 16, 28, 6, 2, true", "HIGHER_IS_BETTER, 10, 16, 22, 12, 0.5, false",
      "HIGHER_IS_BETTER, 10, 16, 22, 6, 1, false", "LOWER_IS_BETTER, 10, 8, 4, 6, 2, true",
      "LOWER_IS_BETTER, 1, -1, -2, 6, 0.5, false"})
  void the_pace_still_needed_is_told_in_multiples_of_the_recent_one(Polarity polarity, BigDecimal before,
      BigDecimal now,
      BigDecimal target, BigDecimal monthsLeft, BigDecimal factor, boolean faster) {
    var pace = Pace.towards(new Target.Level(target), polarity, new Pace.Course(before, now, SIX), monthsLeft);
    assertThat(pace).isInstanceOfSatisfying(Pace.Factor.class, needed -> {
      assertThat(needed.value()).isEqualByComparingTo(factor);
      assertThat(needed.mustSpeedUp()).isEqualTo(faster);
    });
  }

  @ParameterizedTest
  @CsvSource({"HIGHER_IS_BETTER, 10, 10", "HIGHER_IS_BETTER, 10, 9", "LOWER_IS_BETTER, 30, 30",
      "LOWER_IS_BETTER, 30, 31"})
  void no_progress_or_the_wrong_way_is_stalled_and_no_number(Polarity polarity, BigDecimal before, BigDecimal now) {
    assertThat(Pace.towards(new Target.Level(new BigDecimal("20")), polarity, new Pace.Course(before, now, SIX), SIX))
        .isEqualTo(new Pace.Stalled());
  }

  @Test
  void a_reached_target_needs_no_pace_even_late_and_an_unreached_one_has_none_left() {
    var twenty = new Target.Level(new BigDecimal("20"));
    var falling = new Pace.Course(new BigDecimal("30"), new BigDecimal("25"), SIX);
    assertThat(Pace.towards(twenty, HIGHER_IS_BETTER, falling, BigDecimal.ZERO)).isEqualTo(new Pace.Reached());
    assertThat(Pace.towards(twenty, LOWER_IS_BETTER, falling, BigDecimal.ZERO)).isEqualTo(new Pace.TimeUp());
  }

  @Test
  void a_range_is_approached_from_either_side() {
    var range = new Target.Range(BigDecimal.TWO, new BigDecimal("4"));
    assertThat(Pace.towards(range, WITHIN_RANGE, course("8", "6"), SIX)).isInstanceOf(Pace.Factor.class);
    assertThat(Pace.towards(range, WITHIN_RANGE, course("0", "1"), SIX)).isInstanceOf(Pace.Factor.class);
    assertThat(Pace.towards(range, WITHIN_RANGE, course("6", "8"), SIX)).isEqualTo(new Pace.Stalled());
    assertThat(Pace.towards(range, WITHIN_RANGE, course("8", "3"), SIX)).isEqualTo(new Pace.Reached());
    assertThatIllegalArgumentException().isThrownBy(() -> course("1", "2", "0"));
  }

  @Test
  void going_on_at_the_needed_pace_reaches_the_target_exactly_in_time() {
    qt().forAll(between(0, 50), positive(20), positive(50), positive(36))
        .checkAssert((before, progress, missing, monthsLeft) -> {
          var now = before.add(progress);
          var course = new Pace.Course(before, now, SIX);
          var pace = (Pace.Factor) Pace.towards(new Target.Level(now.add(missing)), HIGHER_IS_BETTER, course,
              monthsLeft);
          var covered = pace.value().multiply(progress).multiply(monthsLeft);
          assertThat(covered.subtract(missing.multiply(SIX)).abs()).isLessThan(new BigDecimal("1e-25"));
        });
  }

  @Test
  void less_time_never_needs_a_slower_pace() {
    qt().forAll(positive(20), positive(50), positive(36), positive(12))
        .check((progress, missing, monthsLeft, longer) -> {
          var course = new Pace.Course(BigDecimal.ZERO, progress.negate(), SIX);
          var target = new Target.Level(progress.negate().subtract(missing));
          var hurried = (Pace.Factor) Pace.towards(target, LOWER_IS_BETTER, course, monthsLeft);
          var calm = (Pace.Factor) Pace.towards(target, LOWER_IS_BETTER, course, monthsLeft.add(longer));
          return hurried.value().compareTo(calm.value()) > 0;
        });
  }

  private static Pace.Course course(String before, String now) {
    return course(before, now, "6");
  }

  private static Pace.Course course(String before, String now, String months) {
    return new Pace.Course(new BigDecimal(before), new BigDecimal(now), new BigDecimal(months));
  }
}
