package id.lelangkinerja.panel.page;

import id.lelangkinerja.bidding.ShownContent;
import org.jspecify.annotations.Nullable;

/**
 * panel/hall.jte: the bid as it lies beside the score sheet in the hall, the presentations before and after it, and,
 * for those who may note it now, where its presentation is said to have been held.
 */
public record Hall(Targets targets, Dates dates, Baselines baselines, ShownContent shown,
    Carrying carrying, @Nullable String deckUrl, Proceedings proceedings, @Nullable Neighbour previous,
    @Nullable Neighbour next, @Nullable String holdUrl) {
  /** Another bid that is presented in the round. */
  public record Neighbour(String agency, String url) {}
}
