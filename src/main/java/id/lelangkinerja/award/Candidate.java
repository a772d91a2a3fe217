package id.lelangkinerja.award;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.BidState;
import java.util.List;
import java.util.UUID;

/**
 * A bid of a lot that was opened, or found damaged at the opening; {@code able} says that its agency signed the pact of being able, {@code heard} that it was
 * presented to the panel.
 */
record Candidate(UUID bidId, UUID agencyId, String agencyName, BidState state, boolean able, boolean heard) {
  BidId bid() {
    return new BidId(bidId);
  }

  /** The lot may be awarded to it: its targets are settled and its agency has signed that it is able. */
  boolean isAwardable() {
    return state == BidState.ACCEPTED && able;
  }

  /** Won by a decision; while its lot is negotiated anew, one that outlived an objection to another winner. */
  boolean isStanding() {
    return state == BidState.AWARDED;
  }

  boolean isWinner() {
    return state == BidState.AWARDED || state == BidState.CONTRACTED;
  }

  /** Still in the race, and may be rejected when another is awarded. */
  boolean isRejectable() {
    return state.next().contains(BidState.REJECTED) && !isStanding();
  }

  /** Its agency may object to an award of the lot to others: it was turned down, or could not be read at the opening. */
  boolean isLost() {
    return state == BidState.REJECTED || state == BidState.DAMAGED;
  }

  /** Turned down without having been presented, at the check or for not coming. */
  boolean isRejectedUnheard() {
    return state == BidState.REJECTED && !heard;
  }

  /** Whether any of them still waits for the end of a counter-offer. */
  static boolean stillCountered(List<Candidate> all) {
    return all.stream().anyMatch(bid -> bid.state() == BidState.COUNTERED);
  }
}
