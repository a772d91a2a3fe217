package id.lelangkinerja.running.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * running/standing.jte and the paper of a handover: where a contract stands on a day. The score is of the year so far,
 * in per cent, null where nothing is verified.
 */
public record StandingState(LocalDate day, String year, @Nullable BigDecimal score, List<Line> lines,
    List<Figure> late, List<Figure> coming, List<Integer> open) {
  public StandingState {
    lines = List.copyOf(lines);
    late = List.copyOf(late);
    coming = List.copyOf(coming);
    open = List.copyOf(open);
  }

  /** An indicator with the year's target, and what of it is verified; the achievement in per cent. */
  public record Line(String indicator, String unit, int decimals, BigDecimal target, @Nullable BigDecimal value,
      @Nullable BigDecimal achievement) {}

  /** A figure that is owed; the key names its period with number and year. */
  public record Figure(String indicator, String periodKey, int period, String year, LocalDate dueOn) {}
}
