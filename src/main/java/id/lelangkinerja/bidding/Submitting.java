package id.lelangkinerja.bidding;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sealing.ReceiptCode;
import id.lelangkinerja.sealing.SealedDocument;
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
  private final VersionRepository versions;
  private final DeadlineRepository deadline;
  private final BidMoves moves;
  private final History history;

  Submitting(BidRepository bids, Readiness readiness, DraftRepository drafts, VersionRepository versions,
      DeadlineRepository deadline, BidMoves moves, History history) {
    this.bids = bids;
    this.readiness = readiness;
    this.drafts = drafts;
    this.versions = versions;
    this.deadline = deadline;
    this.moves = moves;
    this.history = history;
  }

  /** Submits the newest revision of the draft, see {@link #submit(Acting, BidId, ReceiptCode, int)}. */
  @Transactional
  public Receipt submit(Acting who, BidId id, ReceiptCode code) {
    var bid = bids.own(who, id);
    return submit(who, id, code, draft(who, bid).revision());
  }

  /**
   * Submits exactly this revision of the draft. Refused: NOT_YOURS for everyone but the agency's head, CHANGED_MEANWHILE
   * when somebody saved since, BID_INCOMPLETE with the number of gaps, BID_TOO_LATE from the deadline on.
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
    var region = who.region();
    int version = bid.version() + 1;
    var key = versions.key(region, bid.round());
    var sealed = SealedDocument.seal(ContentFormat.write(draft.content()), key.publicKey(), code,
        VersionRepository.binding(region, bid, version));
    moves.move(who, bid.id(), bid.state(), BidState.SUBMITTED, null);
    bids.raiseVersion(region, bid.id(), version);
    versions.add(who, bid.id(), version, sealed);
    drafts.destroy(region, bid.id(), draft.revision());
    history.recordDocument(who, "bid.sealed", Kind.BID, bid.bidId(), sealed.hash());
    var receipt = new Receipt(bid.id(), version, sealed.hash(), key.fingerprint(),
        versions.submittedAt(region, bids.own(who, bid.id())));
    deadline.refuseLate(who, bid.lot());
    return receipt;
  }

  private DraftRepository.Saved draft(Acting who, BidRow bid) {
    return drafts.find(who.region(), bid.id())
        .filter(_ -> bid.state() == BidState.DRAFT || bid.state() == BidState.SUBMITTED)
        .orElseThrow(() -> new Refused(Reason.BID_STATE_WRONG));
  }
}
