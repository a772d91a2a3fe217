package id.lelangkinerja.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpreadTest {
  @Test
  void the_median_is_the_middle_one_or_the_mean_of_the_two_in_the_middle() {
    assertThat(of("90", "10", "50").median()).isEqualByComparingTo("50");
    assertThat(of("90", "10", "50", "55").median()).isEqualByComparingTo("52.5");
    assertThat(of("90", "10", "50").lowest()).isEqualByComparingTo("10");
    assertThat(of("90", "10", "50").highest()).isEqualByComparingTo("90");
  }

  @Test
  void points_more_than_twenty_from_the_median_lie_far_out_and_twenty_do_not() {
    var spread = of("80", "80", "60", "59.99", "100");
    assertThat(spread.isOutlying(new BigDecimal("60"))).isFalse();
    assertThat(spread.isOutlying(new BigDecimal("59.99"))).isTrue();
    assertThat(spread.isOutlying(new BigDecimal("100"))).isFalse();
  }

  @Test
  void of_two_judges_none_lies_far_out_and_of_none_everything_is_zero() {
    assertThat(of("0", "100").isOutlying(BigDecimal.ZERO)).isFalse();
    assertThat(of().median()).isEqualByComparingTo("0");
  }

  private static Spread of(String... points) {
    return Spread.of(Stream.of(points).map(BigDecimal::new).toList());
  }

  @Test
  void a_single_judge_cannot_move_the_median_to_look_moderate() {
    assertThat(Spread.of(List.of(BigDecimal.ZERO, BigDecimal.valueOf(70), BigDecimal.valueOf(72)))
        .isOutlying(BigDecimal.ZERO)).isTrue();
  }
}
