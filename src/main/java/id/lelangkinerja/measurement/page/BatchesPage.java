package id.lelangkinerja.measurement.page;

import id.lelangkinerja.web.page.Pager;
import java.time.Instant;
import java.util.List;

/** measurement/batches.jte: what came together, the newest first. */
public record BatchesPage(List<Row> rows, Pager pager) {
  public BatchesPage { rows = List.copyOf(rows); }

  public record Row(String source, int figures, boolean handedIn, String by, Instant at, String url) {}
}
