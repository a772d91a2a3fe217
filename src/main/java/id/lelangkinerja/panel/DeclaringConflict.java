package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member of the panel says of a bid, before scoring it, whether a conflict of interest bars that; and whoever scores it
 * or speaks for the panel about it declares one that arises, or is seen, later.
 */
@Service
public class DeclaringConflict {
  private final BidAtHand bids;
  private final ConflictRepository conflicts;
  private final Telling telling;
  private final History history;

  DeclaringConflict(BidAtHand bids, ConflictRepository conflicts, Telling telling, History history) {
    this.bids = bids;
    this.conflicts = conflicts;
    this.telling = telling;
    this.history = history;
  }

  /**
   * Declares a conflict, or with null that there is none, which is said as long as the sheet may be handed in. A conflict is
   * declared until the award is final; refused with CONFLICT_STANDS where one was, which bars scoring and speaking
   * for the panel for good. A sheet that was handed in is set aside with it, unless the lot is awarded: what
   * counted then goes on counting.
   */
  @Transactional
  public void declare(Acting who, BidId id, @Nullable String reason) {
    var bid = bids.take(who, id);
    if (reason == null) {
      Refused.unless(Rules.mayDeclareNone(who, bid), Reason.NOT_YOURS);
      Refused.unless(bid.isScorable(), Reason.PANEL_STEP_CLOSED);
      Refused.unless(!bid.handedIn(), Reason.SHEET_HANDED_IN);
    } else {
      Refused.unless(Rules.mayDeclare(who, bid), Reason.NOT_YOURS);
      Refused.unless(bid.isConflictHeard(), Reason.PANEL_STEP_CLOSED);
    }
    Refused.unless(bid.conflict() == null, Reason.CONFLICT_STANDS);
    conflicts.declare(who, bid, reason);
    history.record(who, reason == null ? "conflict.none" : "conflict.declared", Kind.BID, bid.bidId());
    if (reason != null && bid.handedIn() && !bid.isDecided()) {
      telling.setAside(who, bid);
    }
  }
}
