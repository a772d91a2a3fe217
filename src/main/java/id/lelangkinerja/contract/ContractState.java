package id.lelangkinerja.contract;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a contract stands. From IN_FORCE on it is public and its targets never change but by an amendment. */
public enum ContractState {
  DRAFT, SIGNING, IN_FORCE, CLOSED, TERMINATED,
  /** Its years ahead have passed to the contracts of several successors, by shares. */
  TRANSFERRED;

  /** The states that may follow: the whole table of moves. */
  public Set<ContractState> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(SIGNING);
      // back to DRAFT while nobody has signed, or where one side cannot sign any more
      case SIGNING -> EnumSet.of(DRAFT, IN_FORCE);
      case IN_FORCE -> EnumSet.of(CLOSED, TERMINATED, TRANSFERRED);
      case CLOSED, TERMINATED, TRANSFERRED -> EnumSet.noneOf(ContractState.class);
    };
  }

  /** Whether everyone may read the contract. */
  public boolean isPublished() {
    return this != DRAFT && this != SIGNING;
  }

  /** The key of the state's name in the message bundles. */
  public String key() {
    return "contract-state." + name().toLowerCase(Locale.ROOT);
  }
}
