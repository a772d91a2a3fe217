package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads drafts, for the people of their agency and nobody else. */
@Repository
@Transactional(readOnly = true)
class DraftQuery {
  private final BidRepository bids;
  private final DraftRepository drafts;
  private final TermsRepository terms;

  DraftQuery(BidRepository bids, DraftRepository drafts, TermsRepository terms) {
    this.bids = bids;
    this.drafts = drafts;
    this.terms = terms;
  }

  record Draft(BidRow bid, LotTerms terms, BidContent content, int revision) {}

  /** The draft being worked on; NOT_FOUND_HERE for others, BID_STATE_WRONG where there is none. */
  public Draft draft(Acting who, BidId id) {
    var bid = bids.own(who, id);
    boolean worked = bid.state() == BidState.DRAFT || bid.state() == BidState.SUBMITTED;
    var saved = drafts.find(who.region(), id).filter(_ -> worked)
        .orElseThrow(() -> new Refused(Reason.BID_STATE_WRONG));
    return new Draft(bid, terms.of(who.region(), bid.lot()), saved.content(), saved.revision());
  }

  /** Whether a draft is being worked on. */
  public boolean isWorkedOn(Acting who, BidId id) {
    var bid = bids.own(who, id);
    return (bid.state() == BidState.DRAFT || bid.state() == BidState.SUBMITTED)
        && drafts.find(who.region(), id).isPresent();
  }
}
