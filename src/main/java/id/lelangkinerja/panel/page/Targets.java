package id.lelangkinerja.panel.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * panel/targets.jte: the targets of a bid by indicator. The title's text has the number of changed targets and of all
 * for values; {@code countered}, {@code answered} and {@code settled} say which columns there are.
 */
public record Targets(String titleKey, long changed, int total, boolean countered, boolean answered, boolean settled,
    List<Group> groups) {

  /** One indicator with its baseline (null where none was given) and a line a year; the budget has no name. */
  public record Group(String indicator, String unit, int decimals, @Nullable BigDecimal baseline,
      List<TargetLine> lines) {}

  /** The same with one more group. */
  public Targets with(Group more) {
    return new Targets(titleKey, changed, total, countered, answered, settled,
        Stream.concat(groups.stream(), Stream.of(more)).toList());
  }

  /** How many columns of figures stand beside the year. */
  public int columns() {
    return 2 + (countered ? 2 : 0) + (answered ? 1 : 0) + (settled ? 1 : 0);
  }
}
