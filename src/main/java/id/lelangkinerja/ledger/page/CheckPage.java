package id.lelangkinerja.ledger.page;

import id.lelangkinerja.web.page.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * ledger/check.jte: what the newest recomputation of the history found, as far as it concerns the region; {@code
 * checkedAt} is null before the first. {@code count} is how many acts of the region differ, of which the first are
 * listed.
 */
public record CheckPage(Sentence headline, boolean clean, @Nullable Instant checkedAt, long size, int count,
    List<Act> acts, List<Sentence> tree) {
  public CheckPage {
    acts = List.copyOf(acts);
    tree = List.copyOf(tree);
  }

  /** An act that differs, the text key of what is wrong, and its lines then and now. */
  public record Act(UUID id, String kindKey, String told) {}
}
