package id.lelangkinerja.offering;

import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.round.LotState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lot with the order in which its target is offered, as far as the reader may see the answers; {@code days} is how
 * long each has to answer, 0 where the lot is open to all whom it invites.
 */
record TargetLot(UUID lotId, UUID roundId, int no, String title, String roundName, LotState state, int days,
    boolean closed, List<Turn> turns) {
  TargetLot { turns = List.copyOf(turns); }

  /**
   * An agency in its turn; what is null has not happened, or is not for this reader. {@code past}: its term is over.
   */
  record Turn(int turn, UUID agencyId, String agencyName, @Nullable OfferState state, @Nullable Instant askedAt,
      @Nullable Instant answerBy, @Nullable Instant answeredAt, @Nullable String words, boolean past) {
    AgencyId agency() {
      return new AgencyId(agencyId);
    }
  }

  boolean isOffered() {
    return days > 0;
  }

  /** Whether answers are taken: its round takes bids. */
  boolean isTakingAnswers() {
    return state == LotState.BIDDING && !closed;
  }

  /** The agency that is to answer now. */
  Optional<Turn> asked() {
    return turns.stream().filter(turn -> turn.state() == OfferState.ASKED).findFirst();
  }

  /** The agency that said it is able. */
  Optional<Turn> holder() {
    return turns.stream().filter(turn -> turn.state() == OfferState.ABLE || turn.state() == OfferState.ABLE_IF)
        .findFirst();
  }
}
