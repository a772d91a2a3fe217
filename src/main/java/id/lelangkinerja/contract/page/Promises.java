package id.lelangkinerja.contract.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The table of what is promised: one row an indicator, one cell a year, and how each target came to be. */
public record Promises(List<Integer> years, List<Row> rows) {
  public Promises {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
  }

  /** Whether any indicator is a guard. */
  public boolean isGuarded() {
    return rows.stream().anyMatch(Row::guard);
  }

  /** An indicator; {@code polarity} is a text's key, {@code weight} in per cent, the cells stand by year. */
  public record Row(int no, String name, String unit, int decimals, String polarity, BigDecimal weight,
      boolean guard, BigDecimal baseline, LocalDate baselineAsOf, String baselineSource, Rules rules,
      List<Cell> cells) {
    public Row { cells = List.copyOf(cells); }

    /** Whether any year's target is another than was signed first. */
    public boolean isAmended() {
      return cells.stream().anyMatch(cell -> cell.signed().compareTo(cell.target()) != 0);
    }

    /** As many as its parts of a year need: what is signed is never rounded. */
    public int quarterDecimals() {
      return cells.stream().flatMap(cell -> cell.quarters().stream()).filter(Objects::nonNull)
          .mapToInt(due -> due.stripTrailingZeros().scale()).reduce(decimals, Math::max);
    }

    /** As many decimals as the weight has: 25, but 33,33. */
    public int weightDecimals() {
      return Math.max(0, weight.stripTrailingZeros().scale());
    }
  }

  /**
   * How a value is found, frozen with the contract: its formula (empty in contracts of early days), the keys of how
   * periods make a year, how often it is measured and how its achievement is computed, where it comes from, and the
   * highest achievement that counts, in per cent.
   */
  public record Rules(String formula, String aggregation, String frequency, String achievement, String source,
      BigDecimal cap) {}

  /**
   * A year's target and what of it is due by the end of each quarter, four of them, null where no figure is due by then;
   * {@code signed} is the target as it was signed first, another one after an amendment;
   * {@code countered} is null where the panel took the offer as it was.
   */
  public record Cell(int year, BigDecimal target, BigDecimal reserve, BigDecimal offered,
      @Nullable BigDecimal countered,
      BigDecimal signed, List<@Nullable BigDecimal> quarters) {
    public Cell { quarters = Collections.unmodifiableList(new ArrayList<>(quarters)); }
  }
}
