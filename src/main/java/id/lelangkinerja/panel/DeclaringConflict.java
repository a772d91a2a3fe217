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

/** A member of the panel says of a bid, before scoring it, whether a conflict of interest bars that. */
@Service
public class DeclaringConflict {
  private final BidAtHand bids;
  private final ConflictRepository conflicts;
  private final History history;

  DeclaringConflict(BidAtHand bids, ConflictRepository conflicts, History history) {
    this.bids = bids;
    this.conflicts = conflicts;
    this.history = history;
  }

  /**
   * Declares a conflict, or with null that there is none. Whoever said there is none may still declare one until the
   * sheet is handed in; refused with CONFLICT_STANDS where one was declared, which bars scoring for good.
   */
  @Transactional
  public void declare(Acting who, BidId id, @Nullable String reason) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.mayDeclare(who, bid), Reason.NOT_YOURS);
    Refused.unless(bid.isScorable(), Reason.PANEL_STEP_CLOSED);
    Refused.unless(!bid.handedIn(), Reason.SHEET_HANDED_IN);
    Refused.unless(bid.conflict() == null, Reason.CONFLICT_STANDS);
    conflicts.declare(who, bid, reason);
    history.record(who, reason == null ? "conflict.none" : "conflict.declared", Kind.BID, bid.bidId());
  }
}
