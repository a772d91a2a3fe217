package id.lelangkinerja.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Exact decimals, of which {@code equals} says that 1.0 is not 1. */
public final class Decimals {
  private Decimals() {}

  /** Whether both are the same number, however many zeros stand behind the decimal sign, or both are missing. */
  public static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.compareTo(other) == 0;
  }
}
