package id.lelangkinerja.contract.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of what is promised: one row an indicator, one cell a year, and how each target came to be. */
public record Promises(List<Integer> years, List<Row> rows) {
  public Promises {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
  }

  /** An indicator; {@code polarity} is a text's key, {@code weight} in per cent, the cells stand by year. */
  public record Row(int no, String name, String unit, int decimals, String polarity, BigDecimal weight,
      BigDecimal baseline, LocalDate baselineAsOf, String baselineSource, List<Cell> cells) {
    public Row { cells = List.copyOf(cells); }

    /** As many decimals as the weight has: 25, but 33,33. */
    public int weightDecimals() {
      return Math.max(0, weight.stripTrailingZeros().scale());
    }
  }

  /** A year's target; {@code countered} is null where the panel took the offer as it was. */
  public record Cell(BigDecimal target, BigDecimal reserve, BigDecimal offered, @Nullable BigDecimal countered) {}
}
