package id.lelangkinerja.measurement.page;

import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.util.List;

/** measurement/repeated-uses.jte: the figures that have one content as evidence, the first to lay it down first. */
public record RepeatedUsesPage(String name, String sha256, List<Row> rows) {
  public RepeatedUsesPage { rows = List.copyOf(rows); }

  /** How many agencies share it. */
  public int agencies() {
    return (int) rows.stream().map(Row::agency).distinct().count();
  }

  public record Row(String agency, String indicator, String periodKey, int period, int year, Tag state, String file,
      String fileUrl, String url, boolean copied, Instant addedAt) {}
}
