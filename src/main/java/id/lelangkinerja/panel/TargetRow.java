package id.lelangkinerja.panel;

import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One indicator's target of one year: what the mayor asked at least, what the agency offered, what each side said last,
 * and what both settled on. Values are in the indicator's unit; null where nobody said one.
 */
record TargetRow(UUID indicatorId, String name, String unit, Polarity polarity, int decimals, int year,
    @Nullable BigDecimal baseline, @Nullable BigDecimal reserve, BigDecimal offered, @Nullable BigDecimal countered,
    @Nullable BigDecimal answered, @Nullable BigDecimal settled) {

  /** What lies on the table: the last word of the side that spoke last. */
  BigDecimal onTable(int turn) {
    var last = turn % 2 == 1 ? countered : answered;
    return turn == 0 || last == null ? offered : last;
  }

  /** Whether a value is worse than what the mayor asked for at least. */
  boolean fallsShort(BigDecimal value) {
    if (reserve == null) {
      return false;
    }
    int difference = value.compareTo(reserve);
    return switch (polarity) {
      case HIGHER_IS_BETTER -> difference < 0;
      case LOWER_IS_BETTER -> difference > 0;
      case WITHIN_RANGE -> false;
    };
  }

  TargetValue with(BigDecimal value) {
    return new TargetValue(indicatorId, year, value);
  }
}
