package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;

/** What must hold of a written reason. */
final class Reasons {
  static final int LONGEST = 2000;

  private Reasons() {}

  /** The reason without blanks around it; throws REASON_MISSING or TOO_LONG at the field "reason". */
  static String given(String reason) {
    return given(reason, "reason");
  }

  /** The same, at another field. */
  static String given(String reason, String field) {
    var text = reason.strip();
    if (text.isEmpty()) {
      throw new Refused(Reason.REASON_MISSING).at(field);
    }
    if (text.codePointCount(0, text.length()) > LONGEST) {
      throw new Refused(Reason.TOO_LONG, LONGEST).at(field);
    }
    return text;
  }
}
