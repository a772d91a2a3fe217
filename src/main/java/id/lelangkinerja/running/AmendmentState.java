package id.lelangkinerja.running;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Where an amendment stands: proposed, where the region wants it advised on, then decided by the mayor; approved, it is an addendum out for signature, and in
 * force when both have signed and its day has come.
 */
public enum AmendmentState {
  PROPOSED, APPROVED, IN_FORCE, REFUSED, WITHDRAWN,
  /** Signed by both, and waiting for the day on which it comes into force. */
  SIGNED,
  /** Proposed, and not to be approved before the regional secretary has advised. */
  AWAITING_ADVICE;

  /** The states that may follow: the whole table of moves. */
  public Set<AmendmentState> next() {
    return switch (this) {
      case AWAITING_ADVICE -> EnumSet.of(PROPOSED, REFUSED, WITHDRAWN);
      case PROPOSED -> EnumSet.of(APPROVED, REFUSED, WITHDRAWN);
      // the mayor declines to sign; whoever proposed it takes it back only while nobody has signed
      case APPROVED -> EnumSet.of(SIGNED, IN_FORCE, REFUSED, WITHDRAWN);
      case SIGNED -> EnumSet.of(IN_FORCE);
      case IN_FORCE, REFUSED, WITHDRAWN -> EnumSet.noneOf(AmendmentState.class);
    };
  }

  /** Whether it waits for somebody or for its day, so that no other amendment of the contract may be proposed. */
  public boolean isOpen() {
    return isDecidable() || this == SIGNED;
  }

  /** Whether the mayor may still refuse it: nobody undoes what both have signed. */
  public boolean isDecidable() {
    return isUndecided() || this == APPROVED;
  }

  /** Whether the mayor has not decided it yet. */
  public boolean isUndecided() {
    return this == AWAITING_ADVICE || this == PROPOSED;
  }

  /** The key of the state's name in the message bundles. */
  public String key() {
    return "amendment-state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
