package id.lelangkinerja.scoring;

import java.math.BigDecimal;

/** Where a commitment stands when its contract is scored. An absent figure is a case of its own, never a zero. */
public sealed interface Standing {
  /** A figure was reported; the achievement is in per cent, at least 0, with the region's cap applied. */
  record Reported(BigDecimal cappedAchievement) implements Standing {
    public Reported {
      if (cappedAchievement.signum() < 0)
        throw new IllegalArgumentException("achievement is negative: " + cappedAchievement);
    }
  }

  /** A figure was due and has not come. */
  record Overdue() implements Standing {}

  /** Nothing is due yet, such as a yearly indicator in its first quarter. */
  record NotDue() implements Standing {}
}
