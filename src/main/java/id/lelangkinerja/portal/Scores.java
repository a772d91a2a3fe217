package id.lelangkinerja.portal;

import id.lelangkinerja.portal.page.Scored;
import id.lelangkinerja.scoring.Category;
import id.lelangkinerja.scoring.CategoryScale;
import id.lelangkinerja.scoring.Score;
import id.lelangkinerja.web.Choices;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a score of verified figures is called: its category under the scale of its day, or why there is none. */
final class Scores {
  private Scores() {}

  static Scored of(CategoryScale scale, Score verified) {
    return verified.reported().map(percent -> {
      var category = scale.of(percent);
      return new Scored(percent, tone(category), Choices.key("portal.category", category));
    }).orElseGet(() -> verified.withOverdueAsZero().isPresent()
        ? new Scored(null, "none", "portal.score.silent")
        : new Scored(null, "", "portal.score.none"));
  }

  /** The same with its year; a score of a year that still runs is one so far. */
  static Scored of(CategoryScale scale, Score verified, int year, LocalDate today) {
    var scored = of(scale, verified);
    return new Scored(scored.percent(), scored.tone(), scored.key(), Integer.toString(year),
        year >= today.getYear());
  }

  /** A percentage for a table of numbers: four decimals are more than anybody measures. */
  static @Nullable BigDecimal rounded(@Nullable BigDecimal percent) {
    return percent == null ? null : percent.setScale(4, RoundingMode.HALF_UP);
  }

  private static String tone(Category category) {
    return switch (category) {
      case VERY_HIGH, HIGH -> "good";
      case MEDIUM -> "watch";
      case LOW, VERY_LOW -> "need";
    };
  }
}
