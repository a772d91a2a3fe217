package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * bidding/meter.jte: how ambitious the whole bid is, in words and as a bar from 0 to 100 (empty where not computed), and
 * how its targets compare with what is published of other places; null where nothing is. The doubts say of which
 * indicators a target lies beyond the plausible.
 */
public record Meter(Sentence said, String width, @Nullable Sentence peers,
    List<Sentence> doubts) {
  public Meter { doubts = List.copyOf(doubts); }
}
