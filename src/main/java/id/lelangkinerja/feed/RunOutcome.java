package id.lelangkinerja.feed;

import id.lelangkinerja.fetch.Fault;

/** What came of fetching a feed once. */
public enum RunOutcome {
  FINE("good"), NOTHING_NEW(""),
  /** Some rows could not be taken; the others were. */
  FAULTS("watch"), UNKNOWN_HOST("need"), CLOSED("need"), UNREACHABLE("need"), CERTIFICATE("need"), CERTIFICATE_EXPIRED(
      "need"), CERTIFICATE_NAME("need"), UNSECURED("need"), TIMED_OUT(
          "need"), TOO_LARGE("need"), STATUS("need"), TYPE("need"), REDIRECTED("need"), BROKEN("need"), CHARSET("need"),
  /** What came is no table, or none with the columns that were mapped. */
  NOT_UNDERSTOOD("need"),
  /** The person in whose name it runs works no more for the agency. */
  NOBODY("need"),
  /** The program was ended meanwhile, or somebody changed the feed or one of the figures: nothing was written. */
  CUT_OFF("need");

  private final String tone;

  RunOutcome(String tone) {
    this.tone = tone;
  }

  String tone() {
    return tone;
  }

  /** Whether nothing of the source could be used, so that it is tried again later. */
  boolean isFailure() {
    return "need".equals(tone);
  }

  static RunOutcome of(Fault fault) {
    return valueOf(fault.name());
  }
}
