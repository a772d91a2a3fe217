package id.lelangkinerja.measurement.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Listing;
import java.time.Instant;
import java.util.List;

/** measurement/repeated.jte: contents that are evidence of several figures. */
public record RepeatedPage(List<Row> rows, Listing list, List<Choice> only) {
  public RepeatedPage {
    rows = List.copyOf(rows);
    only = List.copyOf(only);
  }

  /** {@code undeclared} figures have it beyond the first without saying that it is a copy. */
  public record Row(String name, int figures, int agencies, int undeclared, Instant lastAt, String url) {}
}
