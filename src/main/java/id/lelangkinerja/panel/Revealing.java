package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sheets of a bid are laid open although some are still to come, with a reason: by the chair once a quorum is in,
 * by the mayor alone where the recusals leave no quorum. When all sheets are in, they lie open by themselves.
 */
@Service
public class Revealing {
  private final BidAtHand bids;
  private final SeatQuery seats;
  private final ConflictRepository conflicts;
  private final History history;

  Revealing(BidAtHand bids, SeatQuery seats, ConflictRepository conflicts, History history) {
    this.bids = bids;
    this.seats = seats;
    this.conflicts = conflicts;
    this.history = history;
  }

  /** Refused with QUORUM_MISSING while too few are in. */
  @Transactional
  public void reveal(Acting who, BidId id, String reason) {
    var bid = bids.take(who, id);
    Refused.unless(Rules.maySpeakForPanel(who, bid), Reason.NOT_YOURS);
    var progress = seats.progress(who, bid);
    Refused.unless(bid.isHandInOpen() && !progress.isComplete(), Reason.PANEL_STEP_CLOSED);
    Refused.unless(Rules.mayReveal(who, bid, progress), Reason.QUORUM_MISSING, progress.quorum());
    conflicts.reveal(who, bid, reason);
    history.record(who, "sheets.revealed", Kind.BID, bid.bidId());
  }
}
