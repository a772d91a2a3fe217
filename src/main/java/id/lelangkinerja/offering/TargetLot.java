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
 * long each has to answer, 0 where the lot was always open to all whom it invites, and {@code releaseReason} why it was
 * opened to them after agencies were asked. {@code readsAll}: the reader sees every turn.
 */
record TargetLot(UUID lotId, UUID roundId, int no, String title, String roundName, LotState state, int days,
    boolean closed, boolean wasAsked, @Nullable String releaseReason, boolean readsAll, List<Turn> turns) {
  TargetLot { turns = List.copyOf(turns); }

  /**
   * An agency in its turn; what is null has not happened, or is not for this reader. {@code past}: its term is over.
   */
  record Turn(int turn, UUID agencyId, String agencyName, @Nullable OfferState state, @Nullable Instant askedAt,
      @Nullable Instant answerBy, @Nullable Instant answeredAt, @Nullable String words, @Nullable String decision,
      boolean past) {
    AgencyId agency() {
      return new AgencyId(agencyId);
    }
  }

  boolean isOffered() {
    return days > 0 && releaseReason == null;
  }

  /** Agencies were asked, and more may be: the round takes bids, or the lot was put back before it did. */
  boolean isChangeable() {
    return isTakingAnswers() || (state == LotState.DRAFT && wasAsked);
  }

  /** The target is with an agency: to answer, to bid, or while its conditions are decided. */
  boolean isHeld() {
    return asked().isPresent() || holder().isPresent() || undecided().isPresent();
  }

  /** Whether answers are taken: its round takes bids. */
  boolean isTakingAnswers() {
    return state == LotState.BIDDING && !closed;
  }

  /** The agency that is to answer now. */
  Optional<Turn> asked() {
    return turns.stream().filter(turn -> turn.state() == OfferState.ASKED).findFirst();
  }

  /** The agency that is able, if on conditions that were accepted. */
  Optional<Turn> holder() {
    return turns.stream().filter(turn -> turn.state() != null && turn.state().mayBid()).findFirst();
  }

  /** The agency whose conditions wait for a decision. */
  Optional<Turn> undecided() {
    return turns.stream().filter(turn -> turn.state() == OfferState.ABLE_IF).findFirst();
  }

  /** The agency that was able and handed in no bid. */
  Optional<Turn> absent() {
    return turns.stream().filter(turn -> turn.state() == OfferState.NO_BID).findFirst();
  }
}
