package id.lelangkinerja.region;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;

/** What must hold of a term. */
final class TermRules {
  static final int FIRST_YEAR = 1945;
  static final int LAST_YEAR = 2100;
  private static final int MOST_YEARS = 6;

  private TermRules() {}

  /** It ends after it begins, and its years of targets lie in it or end in the year after. */
  static void check(TermFacts term) {
    if (!term.endsOn().isAfter(term.startsOn())) {
      throw new Refused(Reason.TERM_BACKWARDS).at("endsOn");
    }
    boolean fits = term.firstYear() >= term.startsOn().getYear() && term.lastYear() >= term.firstYear()
        && term.lastYear() <= term.endsOn().getYear() + 1 && term.lastYear() - term.firstYear() < MOST_YEARS;
    if (!fits) {
      throw new Refused(Reason.TERM_YEARS_UNFIT).at("firstYear");
    }
  }
}
