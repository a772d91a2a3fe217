package id.lelangkinerja.ledger;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act that does not agree with its leaf, or rows or a file that do not agree with the act that vouches for them; {@code
 * told} says in which of its lines, as far as one can know, and {@code where} which rows.
 */
record Fault(@Nullable UUID actId, Kind kind, String told, @Nullable Where where) {
  /** A part of an object, as in {@code Vouched.Part}, and the object by its kind, id and name. */
  record Where(String place, @Nullable String objectKind, UUID objectId, String name) {}

  static Fault of(UUID act, Kind kind, String told) {
    return new Fault(act, kind, told, null);
  }

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
    /** The rows that the act vouches for are others than when it was done. */
    ROWS_CHANGED,
    /** Rows that never change were others at a later act upon the same object. */
    ROWS_REPLACED,
    /** The content of a stored file is not the one that was stored. */
    FILE_CHANGED,
    /** The content of a stored file is missing. */
    FILE_GONE;

    String key() {
      return "ledger.fault." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it concerns rows or files beside the acts. */
    boolean isOfRows() {
      return switch (this) {
        case ACT_CHANGED, ACT_GONE, ACT_OUTSIDE, LEAF_CHANGED -> false;
        case ROWS_CHANGED, ROWS_REPLACED, FILE_CHANGED, FILE_GONE -> true;
      };
    }
  }
}
