package id.lelangkinerja.panel.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * panel/dates.jte: the milestones of a bid with their days, side by side as its targets are. {@code countered},
 * {@code answered} and {@code settled} say which columns there are.
 */
public record Dates(long changed, boolean countered, boolean answered, boolean settled, List<Line> lines) {
  public Dates { lines = List.copyOf(lines); }

  /**
   * A milestone with its days as offered, countered, answered and settled; null where there is none. {@code moved} is by
   * how many days the one on the table is later than the one offered.
   */
  public record Line(String text, LocalDate offered, @Nullable LocalDate countered, @Nullable LocalDate answered,
      @Nullable LocalDate settled, long moved) {}
}
