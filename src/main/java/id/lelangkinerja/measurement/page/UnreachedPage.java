package id.lelangkinerja.measurement.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sorting;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** measurement/unreached.jte: who opened nothing for so many days while figures are owed. */
public record UnreachedPage(int days, List<Row> rows, Pager pager, Sorting sorting, List<Choice> silences) {
  public UnreachedPage {
    rows = List.copyOf(rows);
    silences = List.copyOf(silences);
  }

  /** Somebody; a moment is null where it never was. */
  public record Row(String name, String agency, int figures, int overdue, int unread, @Nullable Instant unreadSince,
      @Nullable Instant lastRead, @Nullable Instant lastSignIn) {}
}
