package id.lelangkinerja.running;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a handover act stands. While nobody has drawn one up, it is only owed. */
public enum HandoverState {
  DRAWN_UP, SIGNED, REPLACED;

  /** The states that may follow: the whole table of moves. One that was drawn up anew replaces the one before. */
  public Set<HandoverState> next() {
    return switch (this) {
      case DRAWN_UP -> EnumSet.of(SIGNED, REPLACED);
      case SIGNED, REPLACED -> EnumSet.noneOf(HandoverState.class);
    };
  }

  /** The key of the state's name in the message bundles. */
  public String key() {
    return "handover-state." + name().toLowerCase(Locale.ROOT);
  }
}
