package id.lelangkinerja.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
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
  void nothing_beyond_the_stretch_or_below_the_reserve_moves_it() {
    assertThat(Ambition.of(List.of(aim(Polarity.HIGHER_IS_BETTER, "1", "10", "20", null, "90"))))
        .isEqualByComparingTo("1");
    assertThat(Ambition.of(List.of(aim(Polarity.HIGHER_IS_BETTER, "1", "10", "20", null, "5")))).isZero();
  }

  @Test
  void without_a_stretch_the_way_from_the_baseline_to_the_reserve_is_the_unit() {
    assertThat(Ambition.of(List.of(aim(Polarity.HIGHER_IS_BETTER, "1", "20", "20", "10", "24"))))
        .isEqualByComparingTo("0.4");
    assertThat(Ambition.of(List.of(aim(Polarity.HIGHER_IS_BETTER, "1", "20", "20", null, "24")))).isZero();
  }

  @Test
  void no_aims_have_no_ambition() {
    assertThat(Ambition.of(List.of())).isZero();
    assertThat(Ambition.of(List.of(aim(Polarity.HIGHER_IS_BETTER, "0", "10", "20", null, "15")))).isZero();
  }

  private static Ambition.Aim aim(Polarity polarity, String weight, String reserve, String stretch,
      @Nullable String baseline, String target) {
    return new Ambition.Aim(polarity, new BigDecimal(weight), new BigDecimal(reserve), new BigDecimal(stretch),
        baseline == null ? null : new BigDecimal(baseline), new BigDecimal(target));
  }
}
