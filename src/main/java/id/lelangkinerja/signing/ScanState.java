package id.lelangkinerja.signing;

import java.util.EnumSet;
import java.util.Set;

/** Where the scan of a document signed by hand stands: it counts when two officials have attested it. */
public enum ScanState {
  AWAITED, ATTESTED, WITHDRAWN;

  /** The states that may follow: the whole table of moves. */
  public Set<ScanState> next() {
    return switch (this) {
      case AWAITED -> EnumSet.of(ATTESTED, WITHDRAWN);
      case ATTESTED, WITHDRAWN -> EnumSet.noneOf(ScanState.class);
    };
  }
}
