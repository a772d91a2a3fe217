package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * bidding/meter.jte: how ambitious the whole bid is, in words and as a bar from 0 to 100 (empty where not computed), and
 * how its targets compare with what is published of other places; null where nothing is. It names the contracts whose
 * verified figures it is measured against; null where there are none. Behind are the indicators with a target weaker
 * than what was verified before, and the doubts say of which a target lies beyond the plausible.
 */
public record Meter(Sentence said, String width, @Nullable Sentence own, @Nullable Sentence peers,
    List<Sentence> behind, List<Sentence> doubts) {
  public Meter {
    behind = List.copyOf(behind);
    doubts = List.copyOf(doubts);
  }
}
