package id.lelangkinerja.command;

import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One quarter of one indicator of a contract, as far as it was due.
 *
 * @param due      how many figures
 * @param punctual how many of them first came in time
 * @param proven   how many of them have evidence
 * @param total    what its figures add up to; {@code newest} is the last of them; null where there is none
 */
record Beat(UUID contractId, UUID indicatorId, int no, int year, int firstYear, int quarter, Polarity polarity,
    Aggregation aggregation, BigDecimal baseline, int due, int punctual, int proven, @Nullable BigDecimal total,
    @Nullable BigDecimal newest) {
  boolean isOfFirstYear() {
    return year == firstYear;
  }

  /** Quarters counted through, so that the next one is one more. */
  int ordinal() {
    return year * 4 + quarter;
  }

  boolean isThrough(Moment moment) {
    return ordinal() <= moment.year() * 4 + moment.quarter();
  }
}
