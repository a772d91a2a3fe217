package id.lelangkinerja.running;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** The ground of an amendment with what is its own to tell. */
public sealed interface Grounds {
  Ground ground();

  /** Refused at the field that is missing or wrong. */
  default void check(LocalDate today) {}

  /** What happened that nobody could foresee or prevent, and on which day it began. */
  record ForceMajeure(String event, LocalDate on) implements Grounds {
    @Override
    public Ground ground() {
      return Ground.FORCE_MAJEURE;
    }

    @Override
    public void check(LocalDate today) {
      if (event.isBlank()) {
        throw new Refused(Reason.REQUIRED).at("event");
      }
      if (on.isAfter(today)) {
        throw new Refused(Reason.EVENT_AHEAD).at("event-on");
      }
    }
  }

  /** Which official series was revised, from which figure to which. */
  record RevisedSeries(String series, BigDecimal before, BigDecimal after) implements Grounds {
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(14);
    private static final int MOST_DECIMALS = 6;

    @Override
    public Ground ground() {
      return Ground.REVISED_SERIES;
    }

    @Override
    public void check(LocalDate today) {
      if (series.isBlank()) {
        throw new Refused(Reason.REQUIRED).at("series");
      }
      check("series-before", before);
      check("series-after", after);
      if (before.compareTo(after) == 0) {
        throw new Refused(Reason.SERIES_UNCHANGED).at("series-after");
      }
    }

    private static void check(String field, BigDecimal figure) {
      if ((long) figure.precision() - figure.scale() > LIMIT.precision() - 1) {
        throw new Refused(Reason.OUT_OF_RANGE, LIMIT.negate(), LIMIT).at(field);
      }
      if (figure.stripTrailingZeros().scale() > MOST_DECIMALS) {
        throw new Refused(Reason.TOO_MANY_DECIMALS, MOST_DECIMALS).at(field);
      }
    }
  }

  /** The budgets of years that are not over, as they become: those of other years stay. */
  record ChangedBudget(Map<Integer, Rupiah> budgets) implements Grounds {
    public ChangedBudget { budgets = Map.copyOf(budgets); }

    @Override
    public Ground ground() {
      return Ground.CHANGED_BUDGET;
    }
  }

  /** What the reason alone tells. */
  record Other() implements Grounds {
    @Override
    public Ground ground() {
      return Ground.OTHER;
    }
  }
}
