package id.lelangkinerja.minutes;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.LotState;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What minutes can be of: a stage of a round or lot that is over.
 *
 * @param lotId  null for the announcement and the opening, which are of all lots at once
 * @param state  of the lot; null where there is none
 * @param decided whether a decision on the lot stands
 */
record Subject(UUID roundId, MinutesKind kind, @Nullable UUID lotId, @Nullable Integer lotNo, @Nullable String lotTitle,
    @Nullable LotState state, boolean decided) {

  /** Whether the stage is over, so that its minutes say all of it. */
  boolean isOver() {
    return switch (kind) {
      case ANNOUNCEMENT, OPENING -> true;
      case PRESENTATION -> state != null && state.isPastOpening() && state.compareTo(LotState.NEGOTIATING) >= 0;
      case NEGOTIATION, AWARD -> decided;
    };
  }

  /** Where these minutes are issued. */
  String url(Links links) {
    if (lotId != null) {
      return links.minutes().ofLot(lotId, kind.slug());
    }
    return kind == MinutesKind.OPENING ? links.minutes().opening(roundId) : links.minutes().announcement(roundId);
  }
}
