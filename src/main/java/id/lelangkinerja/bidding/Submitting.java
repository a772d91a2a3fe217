package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sealing.ReceiptCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Submits a bid: seals the draft to the round's key and the receipt's code, and destroys the draft. Closing waits for
 * it, and its last statement asks the database whether it is still in time.
 */
@Service
public class Submitting {
  private final BidRepository bids;
  private final Readiness readiness;
  private final DraftRepository drafts;
  private final SealingVersion sealing;
  private final DeadlineRepository deadline;
  private final BidMoves moves;

  Submitting(BidRepository bids, Readiness readiness, DraftRepository drafts, SealingVersion sealing,
      DeadlineRepository deadline, BidMoves moves) {
    this.bids = bids;
    this.readiness = readiness;
    this.drafts = drafts;
    this.sealing = sealing;
    this.deadline = deadline;
    this.moves = moves;
  }

  /** Submits the newest revision of the draft, see {@link #submit(Acting, BidId, ReceiptCode, int)}. */
  @Transactional
  public Receipt submit(Acting who, BidId id, ReceiptCode code) {
    var bid = bids.own(who, id);
    return submit(who, id, code, draft(who, bid).revision());
  }

  /**
   * Submits exactly this revision of the draft. Refused: NOT_YOURS for everyone but the agency's head,
   * CHANGED_MEANWHILE when somebody saved since, BID_INCOMPLETE with the number of gaps, BID_TOO_LATE from the
   * deadline on, KEY_EXCHANGED when the round's key in the database is not this installation's.
   */
  @Transactional
  public Receipt submit(Acting who, BidId id, ReceiptCode code, int revision) {
    var bid = bids.own(who, id);
    Refused.unless(Rules.maySubmit(who, bid.agency()), Reason.NOT_YOURS);
    deadline.begin(who, bid.round(), bid.lot());
    var draft = draft(who, bid);
    Refused.unless(draft.revision() == revision, Reason.CHANGED_MEANWHILE);
    int gaps = readiness.gaps(who.region(), bid, draft.content()).size();
    Refused.unless(gaps == 0, Reason.BID_INCOMPLETE, gaps);
    return seal(who, bid, code, draft);
  }

  private Receipt seal(Acting who, BidRow bid, ReceiptCode code, DraftRepository.Saved draft) {
    moves.move(who, bid.id(), bid.state(), BidState.SUBMITTED, null);
    var receipt = sealing.seal(who, bid, code, draft.content());
    drafts.destroy(who.region(), bid.id(), draft.revision());
    deadline.refuseLate(who, bid.lot());
    return receipt;
  }

  private DraftRepository.Saved draft(Acting who, BidRow bid) {
    return drafts.find(who.region(), bid.id())
        .filter(_ -> bid.state() == BidState.DRAFT || bid.state() == BidState.SUBMITTED)
        .orElseThrow(() -> new Refused(Reason.BID_STATE_WRONG));
  }
}
