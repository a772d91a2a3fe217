package id.lelangkinerja.portal;

import static id.lelangkinerja.measurement.Basis.VERIFIED;

import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.portal.page.Scored;
import id.lelangkinerja.portal.page.YearScore;
import id.lelangkinerja.scoring.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;

/** The score of some contracts together, year by year, the earliest first; years that have not begun are left out. */
final class Years {
  private static final int WHOLE_YEAR = 4;
  private static final BigDecimal LONGEST = BigDecimal.valueOf(100);

  private Years() {}

  static List<YearScore> of(Achievements figures) {
    return of(figures, year -> figures.ofAll(year, WHOLE_YEAR, VERIFIED));
  }

  /** The same for one agency: of a joint contract its share counts, of one that it held for a while those periods. */
  static List<YearScore> of(Achievements figures, UUID agency) {
    return of(figures, year -> figures.ofAgency(agency, year, WHOLE_YEAR, VERIFIED));
  }

  private static List<YearScore> of(Achievements figures, IntFunction<Score> score) {
    int now = figures.today().getYear();
    return figures.commitments().stream().map(each -> each.pledge().year()).distinct().filter(year -> year <= now)
        .sorted().map(year -> of(figures, year, score.apply(year))).toList();
  }

  private static YearScore of(Achievements figures, int year, Score score) {
    var scored = Scores.of(figures, score, year);
    return new YearScore(Integer.toString(year), new Scored(scored.percent(), scored.tone(), scored.key(), "",
        scored.runs(), ""), width(scored.percent()));
  }

  /** The length of a bar, in per cent of the whole one. */
  static int width(@org.jspecify.annotations.Nullable BigDecimal percent) {
    return percent == null ? 0 : percent.min(LONGEST).intValue();
  }
}
