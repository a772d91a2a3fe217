package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Acting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves a draft, encrypted, in the place of the revision that the writer saw. */
@Service
public class Drafting {
  private final BidRepository bids;
  private final TermsRepository terms;
  private final DraftRepository drafts;
  private final DeadlineRepository deadline;

  Drafting(BidRepository bids, TermsRepository terms, DraftRepository drafts, DeadlineRepository deadline) {
    this.bids = bids;
    this.terms = terms;
    this.drafts = drafts;
    this.deadline = deadline;
  }

  /**
   * Saves and returns the number of the new revision; the first draft of a bid is revision 1. Refused: NOT_FOUND_HERE for
   * everyone who does not work for the bidding agency, CHANGED_MEANWHILE when the revision is not the newest,
   * BID_FOREIGN_FIGURE, BID_TOO_MANY_INNOVATIONS or TOO_LONG for content that the lot does not ask for, BID_TOO_LATE.
   */
  @Transactional
  public int save(Acting who, BidId id, BidContent content, int revision) {
    var bid = bids.own(who, id);
    deadline.begin(who, bid.round(), bid.lot());
    ContentRules.refuseForeign(content, terms.of(who.region(), bid.lot()));
    int saved = drafts.replace(who, id, content, revision);
    deadline.refuseLate(who, bid.lot());
    return saved;
  }
}
