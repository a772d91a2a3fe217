package id.lelangkinerja.panel.page;

import id.lelangkinerja.web.page.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * panel/standing.jte: how far the sheets of a bid are. {@code adviceKey} says what is to be done, with the quorum and
 * the number of those left after recusals as its values, and is empty where nothing is; {@code revealUrl} is null for
 * those who may not lay the sheets open now; {@code streamUrl} tells when the {@code state} is another one, null once
 * it is the last.
 */
public record SheetsStanding(int handedIn, int due, int quorum, int remaining, List<Row> seats, String adviceKey,
    @Nullable String revealUrl, @Nullable String streamUrl, String state) {

  /** A member of the panel: whether the sheet is in, is awaited, or why there will be none. */
  public record Row(String name, Tag state, String reason) {}
}
