package id.lelangkinerja.sampling.page;

import id.lelangkinerja.web.page.Tag;
import java.time.LocalDate;
import java.util.List;

/** sampling/desk.jte: the samples, the newest first, with how far their visits are. */
public record DeskPage(List<Row> rows, boolean announce) {
  public DeskPage { rows = List.copyOf(rows); }

  public record Row(LocalDate endsOn, int size, int frame, Tag tag, int visited, int unassigned, String url) {}
}
