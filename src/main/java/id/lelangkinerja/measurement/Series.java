package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.scoring.PeriodValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of one contract with the figures of all its periods, the oldest first.
 *
 * @param agency  who holds the contract today and reports
 * @param running whether the contract is still in force
 * @param weight  beside the heaviest indicator of the contract, 0 to 1
 * @param asked   of which categories its breakdown asks the parts; empty where of none
 */
record Series(String contract, String indicator, AgencyId agency, boolean running, Definition definition, String unit,
    BigDecimal weight, List<PartQuery.Category> asked, List<Known> figures) {
  Series {
    asked = List.copyOf(asked);
    figures = List.copyOf(figures);
  }

  /** The place of the period's figure; -1 where the series has none that is still awaited or was. */
  int place(Period period) {
    for (int at = 0; at < figures.size(); at++) {
      if (figures.get(at).isOf(period) && !figures.get(at).dropped()) {
        return at;
      }
    }
    return -1;
  }

  /**
   * A figure as it stands.
   *
   * @param countsFor the agency for which it counts
   * @param target    the year's
   * @param replaces  whether a verified one stands whose place it would take
   * @param correction whether its newest version was begun by the agency to correct a verified one
   * @param value     of the newest version, handed in or not; null where nothing was ever written down
   * @param drafted   whether that version was not handed in yet
   * @param row       the mark of the row that holds that version, which is another one once anything in it has changed; empty where there is none
   * @param told      what stands reported; null where nothing was handed in
   * @param stands    what is verified, else what is reported; null where neither
   */
  record Known(UUID id, UUID countsFor, int year, int period, int periods, LocalDate endsOn, MeasurementState state,
      boolean locked, boolean dropped, int version, boolean replaces, boolean correction, boolean drafted,
      BigDecimal target, String row,
      @Nullable NewValue value, @Nullable PeriodValue told, @Nullable BigDecimal stands) {
    /** What this value, as it is kept, takes the place of. */
    Outcome.Replaced replaced(String unit, NewValue by) {
      // What was handed in is never changed, so its number tells it; a draft is changed in place.
      return new Outcome.Replaced(unit, value == null ? null : value.value(), Objects.requireNonNull(by.value()),
          state + " " + version + (drafted ? " " + row : ""));
    }

    boolean isOf(Period which) {
      return year == which.year() && period == which.no() && periods == which.of();
    }
  }
}
