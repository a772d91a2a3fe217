package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.Tag;
import java.time.LocalDate;
import java.util.List;

/** portal/samples.jte: every random sample with what was found, in total. */
public record DrawnSamplesPage(List<Row> rows) {
  public DrawnSamplesPage { rows = List.copyOf(rows); }

  public record Row(LocalDate endsOn, int size, int frame, Tag tag, int confirmed, int differing, int notFound,
      String url) {}
}
