package id.lelangkinerja.portal;

import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.measurement.Achievements.Progress;
import id.lelangkinerja.measurement.Basis;
import id.lelangkinerja.web.page.Sentence;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The targets of the year that runs, as they stand at the end of its newest complete quarter: the last one whose
 * figures are all due. On its way is what is in the region's high category or above, by verified figures.
 */
record Running(int year, int quarter, int onTheWay, int behind, int silent, int untold) {
  private static final int MONTHS = 3;
  private static final int QUARTERS = 4;

  /** The newest complete quarter of the year that runs; empty until its first one is. */
  static Optional<Integer> quarter(Achievements figures) {
    int year = figures.today().getYear();
    return IntStream.rangeClosed(1, QUARTERS).map(no -> QUARTERS + 1 - no)
        .filter(quarter -> isOver(figures, year, quarter)).boxed().findFirst();
  }

  /** Whether it has ended, and with it the term of every figure, holidays and extensions counted. */
  private static boolean isOver(Achievements figures, int year, int quarter) {
    return YearMonth.of(year, quarter * MONTHS).atEndOfMonth().isBefore(figures.today()) && figures.commitments()
        .stream().filter(each -> each.pledge().year() == year).flatMap(each -> each.lastTerm(quarter).stream())
        .allMatch(term -> term.isBefore(figures.today()));
  }

  static Running of(Achievements figures, int year, int quarter) {
    int onTheWay = 0;
    int behind = 0;
    int silent = 0;
    int untold = 0;
    for (Progress each : figures.progress(year, quarter, Basis.VERIFIED)) {
      var done = each.attainment().capped();
      if (done.isPresent() && each.scale().isOnItsWay(done.get())) {
        onTheWay++;
      } else if (done.isPresent()) {
        behind++;
      } else if (each.attainment().overdue() > 0) {
        silent++;
      } else {
        untold++;
      }
    }
    return new Running(year, quarter, onTheWay, behind, silent, untold);
  }

  int told() {
    return onTheWay + behind;
  }

  int all() {
    return told() + silent + untold;
  }

  /** Only where something is told: the sentence that says how it stands. */
  Sentence sentence() {
    return told() == 0
        ? Sentence.of("portal.running-untold", all(), Integer.toString(year), quarter, silent)
        : Sentence.of("portal.running", onTheWay, told() + silent, Integer.toString(year), quarter, silent);
  }
}
