package id.lelangkinerja.scoring;

import static id.lelangkinerja.scoring.Generated.between;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RatesTest {
  private static final BigDecimal SIX = new BigDecimal("6");

  @Test
  void the_factor_is_what_is_needed_a_month_over_what_was_made_a_month() {
    qt().forAll(between(-1000, 1000), between(-1000, 1000), between(-1000, 1000), between(1, 60))
        .checkAssert((before, now, target, left) -> {
          for (var polarity : new Polarity[]{Polarity.HIGHER_IS_BETTER, Polarity.LOWER_IS_BETTER}) {
            var aim = new Target.Level(target);
            var course = new Pace.Course(before, now, SIX);
            var rates = Pace.rates(aim, polarity, course, left);
            switch (Pace.towards(aim, polarity, course, left)) {
              case Pace.Reached() -> assertThat(rates).isEmpty();
              case Pace.TimeUp() -> throw new AssertionError("there is time left");
              case Pace.Stalled() -> assertThat(rates.orElseThrow().recent().signum()).isNotPositive();
              case Pace.Factor(BigDecimal factor) -> {
                var told = rates.orElseThrow();
                assertThat(told.needed()).isPositive();
                assertThat(told.needed().subtract(factor.multiply(told.recent())).abs())
                    .isLessThan(new BigDecimal("0.000000001"));
              }
            }
          }
        });
  }

  @Test
  void nothing_is_needed_where_the_time_is_up() {
    assertThat(Pace.rates(new Target.Level(SIX), Polarity.HIGHER_IS_BETTER,
        new Pace.Course(BigDecimal.ONE, BigDecimal.TWO, SIX), BigDecimal.ZERO)).isEmpty();
  }
}
