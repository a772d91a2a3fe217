package id.lelangkinerja.scoring;

import static id.lelangkinerja.scoring.Generated.between;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryTest {
  @ParameterizedTest
  @CsvSource({"120, VERY_HIGH", "90.0001, VERY_HIGH", "90, HIGH", "75.0001, HIGH", "75, MEDIUM", "65.0001, MEDIUM",
      "65, LOW",
      "50.0001, LOW", "50, VERY_LOW", "0, VERY_LOW"})
  void a_category_begins_strictly_above_its_threshold(BigDecimal percent, Category category) {
    assertThat(Category.of(percent)).isEqualTo(category);
  }

  @ParameterizedTest
  @CsvSource({"100, AA", "90.0001, AA", "90, A", "80.0001, A", "80, BB", "70.0001, BB", "70, B", "60.0001, B", "60, CC",
      "50.0001, CC", "50, C", "30.0001, C", "30, D", "0, D"})
  void a_predicate_begins_strictly_above_its_threshold(BigDecimal score, Predicate predicate) {
    assertThat(Predicate.of(score)).isEqualTo(predicate);
  }

  @Test
  void more_is_never_a_worse_category_or_predicate() {
    qt().forAll(between(0, 120), between(0, 50))
        .check((score, more) -> Category.of(score.add(more)).compareTo(Category.of(score)) <= 0
            && Predicate.of(score.add(more)).compareTo(Predicate.of(score)) <= 0);
  }
}
