package id.lelangkinerja.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class JumpTest {
  @Test
  void a_figure_more_than_half_away_from_the_last_one_is_unusual() {
    assertThat(unusual("151", "100")).isTrue();
    assertThat(unusual("150", "100")).isFalse();
    assertThat(unusual("49", "100")).isTrue();
    assertThat(unusual("1000.5", "1")).isTrue();
  }

  @Test
  void figures_that_were_lively_before_may_stay_so() {
    assertThat(unusual("40", "100", "60", "110", "90")).isFalse();
    assertThat(unusual("40", "100", "101", "99", "100")).isTrue();
  }

  @Test
  void nothing_is_unusual_after_nothing() {
    assertThat(unusual("40")).isFalse();
    assertThat(unusual("40", "0")).isFalse();
  }

  private static boolean unusual(String figure, String... before) {
    return Jump.unusual(new BigDecimal(figure), List.copyOf(Arrays.stream(before).map(BigDecimal::new).toList()));
  }
}
