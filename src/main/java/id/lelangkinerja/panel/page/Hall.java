package id.lelangkinerja.panel.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * panel/hall.jte: the bid as it lies beside the score sheet in the hall, the presentations before and after it, and,
 * for those who may note it now, where its presentation is said to have been held.
 */
public record Hall(Targets targets, Dates dates, Baselines baselines, List<Innovation> innovations,
    Carrying carrying, @Nullable String deckUrl, Proceedings proceedings, @Nullable Neighbour previous,
    @Nullable Neighbour next, @Nullable String holdUrl) {
  public Hall { innovations = List.copyOf(innovations); }

  /** Another bid that is presented in the round. */
  public record Neighbour(String agency, String url) {}

  public record Innovation(String name, String kindKey, String description) {}
}
