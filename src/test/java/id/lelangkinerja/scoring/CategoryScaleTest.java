package id.lelangkinerja.scoring;

import static id.lelangkinerja.scoring.Generated.between;
import static id.lelangkinerja.scoring.Generated.positive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class CategoryScaleTest {
  @Test
  void the_usual_scale_is_that_of_the_regulation() {
    qt().forAll(between(0, 130)).check(percent -> CategoryScale.USUAL.of(percent) == Category.of(percent));
  }

  @Test
  void more_is_never_a_worse_category_under_any_scale() {
    qt().forAll(scales(), between(0, 130), between(0, 50))
        .check((scale, score, more) -> scale.of(score.add(more)).compareTo(scale.of(score)) <= 0);
  }

  @Test
  void every_category_can_be_reached_under_any_scale() {
    qt().forAll(scales()).check(scale -> scale.of(BigDecimal.ZERO) == Category.VERY_LOW
        && scale.of(scale.medium()) == Category.LOW && scale.of(scale.high()) == Category.MEDIUM
        && scale.of(scale.veryHigh()) == Category.HIGH
        && scale.of(scale.veryHigh().add(BigDecimal.ONE)) == Category.VERY_HIGH);
  }

  @Test
  void four_numbers_are_a_scale_exactly_when_they_fall_to_above_nothing() {
    qt().forAll(between(-10, 110), between(-10, 110), between(-10, 110), between(-10, 110)).check((a, b, c, d) -> {
      var sorted = List.of(a, b, c, d).stream().distinct().sorted(java.util.Comparator.reverseOrder()).toList();
      return CategoryScale.falls(a, b, c, d) == (sorted.equals(List.of(a, b, c, d)) && d.signum() > 0);
    });
  }

  @Test
  void numbers_that_do_not_fall_are_no_scale() {
    assertThat(CategoryScale.falls(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TWO, BigDecimal.ONE)).isFalse();
    assertThatThrownBy(() -> new CategoryScale(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TWO, BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Four falling thresholds out of four positive steps. */
  private static Gen<CategoryScale> scales() {
    return positive(25).zip(positive(25), positive(25), positive(25), (low, second, third, fourth) -> {
      var medium = low.add(second);
      var high = medium.add(third);
      return new CategoryScale(high.add(fourth), high, medium, low);
    });
  }
}
