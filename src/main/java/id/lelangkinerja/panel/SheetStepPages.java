package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.panel.page.StepPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Screen;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Makes the pages on which a conflict of interest is declared, and sheets are laid open early: each with its reason.
 */
@Component
class SheetStepPages {
  private final PanelQuery bids;
  private final SeatQuery seats;
  private final BargainQuery bargains;

  SheetStepPages(PanelQuery bids, SeatQuery seats, BargainQuery bargains) {
    this.bids = bids;
    this.seats = seats;
    this.bargains = bargains;
  }

  Screen conflict(Acting who, BidId id, Links links) {
    var bid = bids.bid(who, id);
    Refused.unless(Rules.mayDeclare(who, bid), Reason.NOT_FOUND_HERE);
    Refused.unless(bid.isConflictHeard(), Reason.PANEL_STEP_CLOSED);
    Refused.unless(bid.conflict() == null, Reason.CONFLICT_STANDS);
    return page(who, bid, bid.handedIn() ? "conflict-late" : "conflict", links.panel().bidConflict(bid.bidId()), links);
  }

  Screen reveal(Acting who, BidId id, Links links) {
    var bid = bids.bid(who, id);
    Refused.unless(Rules.maySpeakForPanel(who, bid), Reason.NOT_FOUND_HERE);
    var progress = seats.progress(who, bid);
    Refused.unless(bid.isHandInOpen() && !progress.isComplete(), Reason.PANEL_STEP_CLOSED);
    Refused.unless(Rules.mayReveal(who, bid, progress), Reason.QUORUM_MISSING, progress.quorum());
    return page(who, bid, "reveal", links.panel().bidSheetReveal(bid.bidId()), links);
  }

  private Screen page(Acting who, PanelBid bid, String name, String url, Links links) {
    var bargain = bargains.of(who, bid);
    return Screen.of("panel/step", new StepPage(Showing.subject(bid, links), name, Showing.targets(bargain),
        Showing.dates(bargain), List.of(), bid.turn(), "", true, false, "btn danger", url));
  }
}
