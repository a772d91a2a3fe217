package id.lelangkinerja.round;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.jspecify.annotations.Nullable;

/** The written reason of an act, which every reader of the round or the lot reads. */
final class Why {
  static final int LONGEST = 2000;
  static final String FIELD = "reason";

  private Why() {}

  /** Without blanks around it; throws Refused REASON_MISSING or TOO_LONG (2000 characters). */
  static String required(@Nullable String reason) {
    var why = optional(reason);
    if (why == null) {
      throw new Refused(Reason.REASON_MISSING).at(FIELD);
    }
    return why;
  }

  /** Null where nothing was written; throws Refused TOO_LONG. */
  static @Nullable String optional(@Nullable String reason) {
    var why = reason == null || reason.isBlank() ? null : reason.strip();
    if (why != null && why.length() > LONGEST) {
      throw new Refused(Reason.TOO_LONG, LONGEST).at(FIELD);
    }
    return why;
  }
}
