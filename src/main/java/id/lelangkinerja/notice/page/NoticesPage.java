package id.lelangkinerja.notice.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Listing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** notice/notices.jte: a person's notices; {@code seen} is when the list was read, so that later ones stay unread. */
public record NoticesPage(int unread, Filters filters, List<Row> rows, Listing list, Instant seen) {
  /** The choices of the list's form. */
  public record Filters(List<Choice> kinds, List<Choice> states, List<Choice> orders) {}

  /** A notice: its text and kind, until when, and whether it is new; the term's tone is need once it is over. */
  public record Row(UUID id, String text, String kindKey, @Nullable Instant until, String tone, Instant toldAt,
      boolean unread) {}
}
