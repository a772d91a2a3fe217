package id.lelangkinerja.bidding;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a bid stands. Until it is opened nobody but its own agency knows that it exists. */
public enum BidState {
  DRAFT, SUBMITTED, WITHDRAWN, NOT_SUBMITTED, OPENED, DAMAGED, INCOMPLETE, ELIGIBLE, PRESENTED, COUNTERED, ACCEPTED, REFUSED, LAPSED, REJECTED, AWARDED, CONTRACTED;

  /** The states that may follow: the whole table of moves. */
  public Set<BidState> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(SUBMITTED, NOT_SUBMITTED);
      // to SUBMITTED again: a newer version takes the older one's place
      case SUBMITTED -> EnumSet.of(SUBMITTED, WITHDRAWN, OPENED, DAMAGED);
      case WITHDRAWN -> EnumSet.of(DRAFT);
      case OPENED -> EnumSet.of(ELIGIBLE, INCOMPLETE);
      case INCOMPLETE -> EnumSet.of(ELIGIBLE, REJECTED);
      case ELIGIBLE -> EnumSet.of(PRESENTED, REJECTED);
      // to ELIGIBLE: the chair asks for a second presentation
      case PRESENTED -> EnumSet.of(ELIGIBLE, COUNTERED, ACCEPTED, REJECTED);
      // to COUNTERED again: the next turn, of either side
      case COUNTERED -> EnumSet.of(COUNTERED, ACCEPTED, REFUSED, LAPSED);
      // to REFUSED, LAPSED: the panel took the offer, and the head is not able after all, or signs no pact within the term
      case ACCEPTED -> EnumSet.of(AWARDED, REJECTED, REFUSED, LAPSED);
      // to COUNTERED: another refused, or an objection was upheld; to ELIGIBLE: its own was, and it was never presented
      case REJECTED -> EnumSet.of(ELIGIBLE, COUNTERED);
      case AWARDED -> EnumSet.of(CONTRACTED, REJECTED);
      case NOT_SUBMITTED, DAMAGED, REFUSED, LAPSED, CONTRACTED -> EnumSet.noneOf(BidState.class);
    };
  }

  /** Whether the content is readable for those who examine it: it was opened, whatever came of it afterwards. */
  public boolean isOpened() {
    return switch (this) {
      case DRAFT, SUBMITTED, WITHDRAWN, NOT_SUBMITTED, DAMAGED -> false;
      case OPENED, INCOMPLETE, ELIGIBLE, PRESENTED, COUNTERED, ACCEPTED, REFUSED, LAPSED, REJECTED, AWARDED,
          CONTRACTED ->
        true;
    };
  }

  /** The key of the sentence that says what comes next for an opened bid, and who does it. */
  public String nextKey() {
    return "bid-next." + name().toLowerCase(Locale.ROOT);
  }

  /** The key of the state's name in the message bundles. */
  public String key() {
    return "bid-state." + name().toLowerCase(Locale.ROOT);
  }
}
