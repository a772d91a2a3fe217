package id.lelangkinerja.ledger;

import java.util.Locale;
import java.util.UUID;

/** An act that does not agree with its leaf; {@code told} says in which of its lines, as far as one can know. */
record Fault(UUID actId, Kind kind, String told) {
  /** What is wrong. */
  enum Kind {
    /** The act says another thing than when the log took it up. */
    ACT_CHANGED,
    /** The log has the act and the history has not. */
    ACT_GONE,
    /** The history has the act, and neither the log nor the queue before it. */
    ACT_OUTSIDE,
    /** What is kept beside the act does not lead to the hash that was published. */
    LEAF_CHANGED,
    /** The figures that the act vouches for are others than when it was done. */
    ROWS_CHANGED;

    String key() {
      return "ledger.fault." + name().toLowerCase(Locale.ROOT);
    }
  }
}
