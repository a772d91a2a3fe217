package id.lelangkinerja.portal;

import static id.lelangkinerja.measurement.Basis.VERIFIED;

import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.portal.page.Scored;
import id.lelangkinerja.portal.page.YearScore;
import java.math.BigDecimal;
import java.util.List;

/** The score of some contracts together, year by year, the earliest first; years that have not begun are left out. */
final class Years {
  private static final int WHOLE_YEAR = 4;
  private static final BigDecimal LONGEST = BigDecimal.valueOf(100);

  private Years() {}

  static List<YearScore> of(Achievements figures) {
    int now = figures.today().getYear();
    return figures.commitments().stream().map(each -> each.pledge().year()).distinct().filter(year -> year <= now)
        .sorted().map(year -> of(figures, year)).toList();
  }

  private static YearScore of(Achievements figures, int year) {
    var scored = Scores.of(figures, figures.ofAll(year, WHOLE_YEAR, VERIFIED), year);
    return new YearScore(Integer.toString(year), new Scored(scored.percent(), scored.tone(), scored.key(), "",
        scored.runs(), ""), width(scored.percent()));
  }

  /** The length of a bar, in per cent of the whole one. */
  static int width(@org.jspecify.annotations.Nullable BigDecimal percent) {
    return percent == null ? 0 : percent.min(LONGEST).intValue();
  }
}
