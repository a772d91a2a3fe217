package id.lelangkinerja.sampling;

import java.util.EnumSet;
import java.util.Set;

/** Where a sample stands: announced, committed to by both officials, drawn; lapsed where one of these did not come. */
public enum SampleState {
  ANNOUNCED, COMMITTED, DRAWN, LAPSED;

  /** The states that may follow. */
  public Set<SampleState> next() {
    return switch (this) {
      case ANNOUNCED -> EnumSet.of(COMMITTED, LAPSED);
      case COMMITTED -> EnumSet.of(DRAWN, LAPSED);
      case DRAWN, LAPSED -> EnumSet.noneOf(SampleState.class);
    };
  }

  boolean isOpen() {
    return !next().isEmpty();
  }
}
