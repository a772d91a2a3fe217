package id.lelangkinerja.running;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an amendment stands: proposed, then decided by the mayor, or taken back before. */
public enum AmendmentState {
  PROPOSED, APPROVED, REFUSED, WITHDRAWN;

  /** The states that may follow: the whole table of moves. */
  public Set<AmendmentState> next() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(APPROVED, REFUSED, WITHDRAWN);
      case APPROVED, REFUSED, WITHDRAWN -> EnumSet.noneOf(AmendmentState.class);
    };
  }

  /** The key of the state's name in the message bundles. */
  public String key() {
    return "amendment-state." + name().toLowerCase(Locale.ROOT);
  }
}
