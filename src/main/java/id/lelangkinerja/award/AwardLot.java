package id.lelangkinerja.award;

import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lot on its way to the award, read for one person.
 *
 * @param panelist   whether that person sits on the panel of the round
 * @param bidder     whether that person belongs to an agency that carries an opened bid for the lot, alone or with others
 * @param decision   the number of the latest decision on the lot, 0 before the first
 * @param undone     whether an objection undid that decision
 * @param objectUntil until the end of which day that decision may be objected to; null before the time for objections
 * @param termOver   whether that day is over, by the database's clock
 * @param lost       how many bids lost by that decision or were damaged
 * @param unanswered how many objections to that decision wait for an answer
 * @param mostWinners how many bids it may be awarded to
 * @param chairless  whether every regional secretary of the day belongs to an agency that carries an opened bid
 */
record AwardLot(UUID lotId, UUID roundId, int no, String title, String roundName, LotState state, boolean panelist,
    boolean bidder, int decision, boolean undone, @Nullable LocalDate objectUntil, boolean termOver, int lost,
    int unanswered, int mostWinners, boolean chairless) {

  LotId lot() {
    return new LotId(lotId);
  }

  boolean isAwarded() {
    return switch (state) {
      case AWARDED, OBJECTION, SIGNING, RUNNING, CLOSED -> true;
      case DRAFT, BIDDING, OPENING, CHECKING, PRESENTING, NEGOTIATING, CANCELLED -> false;
    };
  }

  /** Nothing can undo the award any more: what the panel gave by criterion is public. */
  boolean isFinal() {
    return switch (state) {
      case SIGNING, RUNNING, CLOSED -> true;
      case DRAFT, BIDDING, OPENING, CHECKING, PRESENTING, NEGOTIATING, AWARDED, OBJECTION, CANCELLED -> false;
    };
  }

  boolean isShared() {
    return mostWinners > 1;
  }

  /** An objection undid the award, or that to one of its winners, and no other has been made since. */
  boolean isReopened() {
    return undone && state == LotState.NEGOTIATING;
  }

  /** Objections come in. */
  boolean isOpenToObjections() {
    return state == LotState.OBJECTION && !termOver;
  }

  /** Nobody can object any more: the term is over, or no bid lost at all. */
  boolean isPastObjections() {
    return termOver || lost == 0;
  }

  /** Nothing stands between the award and its contract. */
  boolean isReadyToSign() {
    return state == LotState.OBJECTION && isPastObjections() && unanswered == 0;
  }
}
