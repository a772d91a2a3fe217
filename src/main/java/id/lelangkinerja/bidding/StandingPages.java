package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.StandingPage;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.web.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How a bid stands whose content is not shown, and what its agency may do about it. */
@Component
class StandingPages {
  private final DraftQuery drafts;
  private final HistoryQuery history;
  private final OpeningByCode codes;

  StandingPages(DraftQuery drafts, HistoryQuery history, OpeningByCode codes) {
    this.drafts = drafts;
    this.history = history;
    this.codes = codes;
  }

  Screen of(Acting who, BidRow bid, Links links) {
    boolean own = Rules.mayDraft(who, bid.agency());
    boolean bidding = own && bid.lotState() == LotState.BIDDING;
    var resumption = bidding && bid.state() == BidState.WITHDRAWN ? links.bid(bid.bidId()) + "/resumption" : "";
    var kind = bid.state().name().toLowerCase(Locale.ROOT);
    return Screen.of("bidding/standing", new StandingPage(Heads.of(bid, links), Tags.of(bid.state()),
        "bid-standing." + kind, "bid-standing." + kind + "-advice", ways(who, bid, links, own, bidding), resumption,
        history.of(who.region(), Kind.BID, bid.bidId())));
  }

  private List<StandingPage.Way> ways(Acting who, BidRow bid, Links links, boolean own, boolean bidding) {
    var ways = new ArrayList<StandingPage.Way>();
    if (own && bid.version() > 0) {
      ways.add(new StandingPage.Way("bid-way.receipt", links.bidPart(bid.bidId(), "receipt"), false));
    }
    boolean sealed = bid.state() == BidState.SUBMITTED || bid.state() == BidState.WITHDRAWN;
    if (own && sealed && bid.version() > 0) {
      ways.add(new StandingPage.Way("bid-way.unseal", links.bidPart(bid.bidId(), "sealed"), false));
    }
    if (own && codes.isOpen(who, bid)) {
      ways.add(new StandingPage.Way("bid-way.open-by-code", links.bidPart(bid.bidId(), "code-opening"), false));
    }
    if (bidding && bid.state() == BidState.SUBMITTED) {
      if (drafts.isWorkedOn(who, bid.id())) {
        ways.add(new StandingPage.Way("bid-way.draft", links.bidPart(bid.bidId(), "draft"), false));
      }
      if (Rules.maySubmit(who, bid.agency())) {
        ways.add(new StandingPage.Way("bid-way.withdraw", links.bidPart(bid.bidId(), "withdrawal"), true));
      }
    }
    return ways;
  }
}
