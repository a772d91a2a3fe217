package id.lelangkinerja.measurement.page;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a figure.
 *
 * @param fields what is to be filled in, by category; empty where the indicator asks for no breakdown
 * @param rows   what the newest version tells: kelurahan below the sum of their kecamatan, the whole at the end
 */
public record Breakdown(List<Field> fields, List<Row> rows) {
  public Breakdown {
    fields = List.copyOf(fields);
    rows = List.copyOf(rows);
  }

  /** A category with the name of its input, and of that of its denominator, which is empty where there is none. */
  public record Field(String label, String name, String denominator) {}

  /** A line of the table; the label of the whole is empty, and a rate among nobody has no value. */
  public record Row(String label, boolean sum, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
      @Nullable BigDecimal value) {}
}
