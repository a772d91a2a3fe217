package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Refused;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a figure that was brought.
 *
 * @param figure the measurement; null where none was found
 * @param replaced what it takes the place of; null where it is not taken, or there already
 * @param fault  why it cannot be taken, at contract, indicator, period, value, numerator, denominator, note or explanation; null otherwise
 */
public record Outcome(int line, What what, @Nullable UUID figure, @Nullable Replaced replaced,
    @Nullable Refused fault) {
  /**
   * A value and the one whose place it takes, in this unit; null where there is none yet.
   *
   * @param mark of what stands: another one once it has changed
   */
  public record Replaced(String unit, @Nullable BigDecimal before, BigDecimal after, String mark) {}

  /** Written down for the first time, anew, there already just so, or not to be taken. */
  public enum What {
    NEW, CHANGED, SAME, FAULTY
  }

  static Outcome faulty(int line, @Nullable UUID figure, Refused fault) {
    return new Outcome(line, What.FAULTY, figure, null, fault);
  }

  /** Whether it is written. */
  public boolean isWritten() {
    return what == What.NEW || what == What.CHANGED;
  }
}
