package id.lelangkinerja.ledger.page;

import id.lelangkinerja.web.page.Sentence;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ledger/check.jte: what the newest recomputation of the history found, as far as it concerns the region; {@code
 * checkedAt} is null before the first. {@code count} is how much of the region differs, of which the first is
 * listed: acts, and rows and files that acts vouch for.
 */
public record CheckPage(Sentence headline, boolean clean, @Nullable Instant checkedAt, long size, int count,
    List<Act> acts, List<Row> rows, List<Sentence> tree) {
  public CheckPage {
    acts = List.copyOf(acts);
    rows = List.copyOf(rows);
    tree = List.copyOf(tree);
  }

  /** An act that differs, the text key of what is wrong, and its lines then and now. */
  public record Act(String id, String kindKey, String told) {}

  /**
   * Rows or a file: the text key of which part, the name of what they belong to and its page where it has one, the text
   * key of what is wrong, the act that vouches for them (empty for a file), and their digests then and now.
   */
  public record Row(String placeKey, String name, @Nullable String url, String kindKey, String act, String told) {}
}
