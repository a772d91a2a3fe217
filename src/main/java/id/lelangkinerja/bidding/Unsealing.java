package id.lelangkinerja.bidding;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sealing.ReceiptCode;
import id.lelangkinerja.sealing.SealBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agency reads its own sealed bid with the code on its receipt, or makes a new draft of it. */
@Service
public class Unsealing {
  private final BidRepository bids;
  private final VersionRepository versions;
  private final DraftRepository drafts;
  private final DeadlineRepository deadline;
  private final BidMoves moves;
  private final ConsentRepository consents;
  private final History history;

  Unsealing(BidRepository bids, VersionRepository versions, DraftRepository drafts, DeadlineRepository deadline,
      BidMoves moves, ConsentRepository consents,
      History history) {
    this.bids = bids;
    this.versions = versions;
    this.drafts = drafts;
    this.deadline = deadline;
    this.moves = moves;
    this.consents = consents;
    this.history = history;
  }

  /** The newest sealed version; refused with RECEIPT_CODE_WRONG at the field "code" when the code opens it not. */
  @Transactional(readOnly = true)
  public BidContent read(Acting who, BidId id, ReceiptCode code) {
    return unseal(who, bids.own(who, id), code);
  }

  /**
   * Makes a new draft of the sealed version, which stands until the draft is submitted; a withdrawn bid becomes a draft
   * again. Refused: RECEIPT_CODE_WRONG, BID_DRAFT_EXISTS, PARTNER_IN_RIVAL, BID_TOO_LATE.
   */
  @Transactional
  public void change(Acting who, BidId id, ReceiptCode code) {
    var bid = bids.own(who, id);
    deadline.begin(who, bid.round(), bid.lot());
    var content = unseal(who, bid, code);
    if (bid.state() == BidState.WITHDRAWN) {
      Refused.unless(!consents.isBound(who.region(), bid.lot(), bid.agency(), id, false), Reason.PARTNER_IN_RIVAL);
      moves.move(who, id, BidState.WITHDRAWN, BidState.DRAFT, null);
    }
    drafts.reopen(who, id, content);
    history.record(who, "bid.change-begun", Kind.BID, id.value());
    deadline.refuseLate(who, bid.lot());
  }

  private BidContent unseal(Acting who, BidRow bid, ReceiptCode code) {
    Refused.unless(bid.state() == BidState.SUBMITTED || bid.state() == BidState.WITHDRAWN, Reason.BID_STATE_WRONG);
    var sealed = versions.newest(who.region(), bid).orElseThrow(() -> new Refused(Reason.BID_STATE_WRONG));
    try {
      return ContentFormat
          .read(sealed.reopenWithCode(code, VersionRepository.binding(who.region(), bid, bid.version())));
    } catch (SealBroken _) {
      throw new Refused(Reason.RECEIPT_CODE_WRONG).at("code");
    }
  }
}
