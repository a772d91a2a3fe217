package id.lelangkinerja.portal;

import static id.lelangkinerja.measurement.Basis.VERIFIED;

import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.portal.page.Scored;
import id.lelangkinerja.scoring.Category;
import id.lelangkinerja.scoring.CategoryScale;
import id.lelangkinerja.scoring.Score;
import id.lelangkinerja.web.Choices;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a score of verified figures is called: its category under the scale of its day, or why there is none. */
final class Scores {
  private static final int WHOLE_YEAR = 4;

  private Scores() {}

  static Scored of(CategoryScale scale, Score verified) {
    return verified.reported().map(percent -> {
      var category = scale.of(percent);
      return new Scored(percent, tone(category), Choices.key("portal.category", category));
    }).orElseGet(() -> verified.withOverdueAsZero().isPresent()
        ? new Scored(null, "none", "portal.score.silent")
        : new Scored(null, "", "portal.score.none"));
  }

  /** Of a contract's whole year: no better than its guards, of which the one that holds it back is named. */
  static Scored ofContract(Achievements figures, UUID contract, int year) {
    var scored = of(figures, figures.ofContract(contract, year, WHOLE_YEAR, VERIFIED), year);
    var percent = scored.percent();
    var guard = figures.guardOf(contract, year, WHOLE_YEAR, VERIFIED);
    return percent == null
        ? scored
        : guard.filter(each -> each.holdsBack(percent))
            .map(each -> scored.heldBack(each.pledge().indicatorName(), tone(each.category()),
                Choices.key("portal.category", each.category())))
            .orElse(scored);
  }

  /** Of a whole year with the year; a score of one that still runs is one so far. */
  static Scored of(Achievements figures, Score verified, int year) {
    var scored = of(figures.scaleOf(year, WHOLE_YEAR), verified);
    return new Scored(scored.percent(), scored.tone(), scored.key(), Integer.toString(year),
        year >= figures.today().getYear(), "");
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
