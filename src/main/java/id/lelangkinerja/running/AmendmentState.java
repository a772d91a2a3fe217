package id.lelangkinerja.running;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Where an amendment stands: proposed, then decided by the mayor; approved, it is an addendum out for signature, and in
 * force when both have signed.
 */
public enum AmendmentState {
  PROPOSED, APPROVED, IN_FORCE, REFUSED, WITHDRAWN;

  /** The states that may follow: the whole table of moves. */
  public Set<AmendmentState> next() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(APPROVED, REFUSED, WITHDRAWN);
      // the mayor declines to sign; whoever proposed it takes it back only while nobody has signed
      case APPROVED -> EnumSet.of(IN_FORCE, REFUSED, WITHDRAWN);
      case IN_FORCE, REFUSED, WITHDRAWN -> EnumSet.noneOf(AmendmentState.class);
    };
  }

  /** Whether it waits for somebody, so that no other amendment of the contract may be proposed. */
  public boolean isOpen() {
    return this == PROPOSED || this == APPROVED;
  }

  /** The key of the state's name in the message bundles. */
  public String key() {
    return "amendment-state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
