package id.lelangkinerja.measurement.page;

import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * measurement/batch.jte: figures that came together.
 *
 * @param figures how many they were; the rows are those that still stand as they came and that this reader sees
 * @param root    over all their lines, {@code proof} where the public log shows that it holds it
 */
public record BatchPage(String source, int figures, boolean handedIn, String root, String proof, String by, Instant at,
    List<Row> rows, Pager pager, String csv) {
  public BatchPage { rows = List.copyOf(rows); }

  /** A figure as it came; {@code newest} where no other version of it was begun since. */
  public record Row(int line, String indicator, String agency, String unit, int decimals, String periodKey, int period,
      int year, BigDecimal value, Tag state, boolean newest, String url) {}
}
