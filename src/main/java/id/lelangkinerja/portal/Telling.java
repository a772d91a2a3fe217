package id.lelangkinerja.portal;

import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.web.page.Sentence;
import java.util.Optional;

/** Says in one sentence how some promises stand: by the year that runs, else by the newest one that is over. */
final class Telling {
  private Telling() {}

  static Sentence of(Achievements figures) {
    return running(figures).map(Running::sentence).orElseGet(() -> {
      int year = Tally.yearToTell(
          figures.commitments().stream().map(each -> each.pledge().year()).distinct().toList(), figures.today());
      return Tally.of(figures.commitments(), year, figures.today()).sentence();
    });
  }

  /** Empty where nothing was promised for the year that runs, or nothing of it is due yet. */
  static Optional<Running> running(Achievements figures) {
    int now = figures.today().getYear();
    return Running.quarter(figures).map(quarter -> Running.of(figures, now, quarter))
        .filter(each -> each.told() + each.silent() > 0);
  }
}
