package id.lelangkinerja.portfolio;

import id.lelangkinerja.platform.Rupiah;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/**
 * A bid that may be awarded.
 *
 * @param value what it is worth to the region, 0 or more, in any unit as long as all bids share it: the panel's score
 *   times the ambition of what is offered
 * @param budget what it costs in each year; a year that is not named costs nothing
 */
public record Contender(UUID bid, UUID lot, BigDecimal value, Map<Integer, Rupiah> budget) {
  public Contender {
    if (value.signum() < 0)
      throw new IllegalArgumentException("value is negative: " + value);
    budget = Map.copyOf(budget);
  }

  long costs(int year) {
    return budget.getOrDefault(year, Rupiah.NONE).amount();
  }
}
