package id.lelangkinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AmbitionTest {
  @Test
  void the_way_from_reserve_to_stretch_counts_in_either_direction() {
    assertThat(Ambition.of(List.of(aim(Polarity.HIGHER_IS_BETTER, "1", "10", "20", null, "15"))))
        .isEqualByComparingTo("0.5");
    assertThat(Ambition.of(List.of(aim(Polarity.LOWER_IS_BETTER, "1", "20", "10", null, "12.5"))))
        .isEqualByComparingTo("0.75");
  }

  @Test
  void aims_count_by_their_weights() {
    assertThat(Ambition.of(List.of(aim(Polarity.HIGHER_IS_BETTER, "75", "0", "10", null, "10"),
        aim(Polarity.HIGHER_IS_BETTER, "25", "0", "10", null, "2")))).isEqualByComparingTo("0.8");
  }

  @Test
  void what_is_plausible_beyond_the_stretch_counts_as_the_stretch_and_below_the_reserve_as_nothing() {
    assertThat(Ambition.of(List.of(believed("25", "24")))).isEqualByComparingTo("1");
    assertThat(Ambition.of(List.of(believed("25", "25")))).isEqualByComparingTo("1");
    assertThat(Ambition.of(List.of(aim(Polarity.HIGHER_IS_BETTER, "1", "10", "20", null, "5")))).isZero();
  }

  @Test
  void without_a_stretch_the_way_from_the_baseline_to_the_reserve_is_the_unit() {
    assertThat(Ambition.of(List.of(aim(Polarity.HIGHER_IS_BETTER, "1", "20", "20", "10", "24"))))
        .isEqualByComparingTo("0.4");
    assertThat(Ambition.of(List.of(aim(Polarity.HIGHER_IS_BETTER, "1", "20", "20", null, "24")))).isZero();
  }

  @Test
  void two_points_are_taken_for_each_beyond_the_plausible_until_nothing_is_left() {
    assertThat(Ambition.of(List.of(believed("25", "27")))).isEqualByComparingTo("0.6");
    assertThat(Ambition.of(List.of(believed("25", "90")))).isZero();
    assertThat(believed("25", "25").isBeyond()).isFalse();
    assertThat(believed("25", "27").isBeyond()).isTrue();
  }

  @Test
  void where_nothing_farther_is_known_the_stretch_is_the_bound() {
    assertThat(Ambition.of(List.of(aim(Polarity.HIGHER_IS_BETTER, "1", "10", "20", null, "22"))))
        .isEqualByComparingTo("0.6");
    assertThat(Ambition.of(List.of(believed("15", "22")))).as("nearer than the stretch").isEqualByComparingTo("0.6");
    assertThat(believed("15", "22").isBoundByKnown()).isFalse();
  }

  @Test
  void it_stays_within_0_and_1_grows_up_to_the_plausible_and_falls_beyond_whatever_the_figures() {
    var random = new Random(2018);
    for (int at = 0; at < 2_000; at++) {
      var polarity = random.nextBoolean() ? Polarity.HIGHER_IS_BETTER : Polarity.LOWER_IS_BETTER;
      int way = polarity == Polarity.HIGHER_IS_BETTER ? 1 : -1;
      int stretch = way * (1 + random.nextInt(50));
      int plausible = stretch + way * random.nextInt(50);
      var before = BigDecimal.ZERO;
      for (int step = -10; step <= 200; step++) {
        int target = way * step;
        var now = Ambition.of(List.of(new Ambition.Aim(polarity, BigDecimal.TEN, BigDecimal.ZERO,
            BigDecimal.valueOf(stretch), null, BigDecimal.valueOf(plausible), BigDecimal.valueOf(target))));
        assertThat(now).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        if (step <= way * plausible) {
          assertThat(now).as("up to the plausible").isGreaterThanOrEqualTo(before);
        } else {
          assertThat(now.signum() == 0 || now.compareTo(before) < 0).as("beyond it").isTrue();
        }
        before = now;
      }
    }
  }

  @Test
  void no_aims_have_no_ambition() {
    assertThat(Ambition.of(List.of())).isZero();
    assertThat(Ambition.of(List.of(aim(Polarity.HIGHER_IS_BETTER, "0", "10", "20", null, "15")))).isZero();
  }

  private static Ambition.Aim aim(Polarity polarity, String weight, String reserve, String stretch,
      @Nullable String baseline, String target) {
    return new Ambition.Aim(polarity, new BigDecimal(weight), new BigDecimal(reserve), new BigDecimal(stretch),
        baseline == null ? null : new BigDecimal(baseline), null, new BigDecimal(target));
  }

  /** Between the reserve 10 and the stretch 20, with that figure plausible. */
  private static Ambition.Aim believed(String plausible, String target) {
    return new Ambition.Aim(Polarity.HIGHER_IS_BETTER, BigDecimal.ONE, BigDecimal.TEN, new BigDecimal("20"), null,
        new BigDecimal(plausible), new BigDecimal(target));
  }
}
