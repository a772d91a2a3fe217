package id.lelangkinerja.minutes.page;

import id.lelangkinerja.web.page.Shell;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * minutes/invitations.jte: the letters of invitation to a round that the reader may open; the number of its announcement
 * is null until it was issued, and until then there is no letter.
 */
public record InvitationsPage(String roundName, String roundUrl, @Nullable String number, @Nullable Instant issuedAt,
    String announcementUrl, List<Row> rows, List<Shell.Item> tabs) {
  public InvitationsPage {
    rows = List.copyOf(rows);
    tabs = List.copyOf(tabs);
  }

  /** An invited agency, for how many lots, and its letter, null before the announcement. */
  public record Row(String agency, int lots, @Nullable String url) {}
}
