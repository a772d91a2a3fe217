package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Crumb;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Taking a submitted bid out of the auction, and taking it up again. */
@RegionController
class WithdrawalController {
  private final BidQuery bids;
  private final Withdrawing withdrawing;
  private final StartingBid starting;
  private final BidPages pages;
  private final Posting posting;

  WithdrawalController(BidQuery bids, Withdrawing withdrawing, StartingBid starting, BidPages pages,
      Posting posting) {
    this.bids = bids;
    this.withdrawing = withdrawing;
    this.starting = starting;
    this.pages = pages;
    this.posting = posting;
  }

  @GetMapping("/bids/{bid}/withdrawal")
  Screen ask(Acting who, RegionHere here, @PathVariable UUID bid) {
    var row = headed(who, bid);
    Refused.unless(row.state() == BidState.SUBMITTED, Reason.BID_STATE_WRONG);
    return page(row, here, Form.empty());
  }

  @PostMapping("/bids/{bid}/withdrawal")
  ModelAndView withdraw(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var row = headed(who, bid);
    return posting.answer(who, "bid-withdrawal:" + bid, form, () -> {
      withdrawing.withdraw(who, row.id());
      return Links.of(here).bid(bid);
    }, () -> page(row, here, form));
  }

  @PostMapping("/bids/{bid}/resumption")
  ModelAndView resume(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var row = bids.visible(who, new BidId(bid));
    Refused.unless(Rules.mayDraft(who, row.agency()), Reason.NOT_YOURS);
    return posting.answer(who, "bid-resumption:" + bid, form, () -> {
      starting.resume(who, row.id());
      return Links.of(here).bidPart(bid, "draft");
    }, () -> pages.of(who, bids.visible(who, row.id()), Links.of(here)));
  }

  private BidRow headed(Acting who, UUID bid) {
    var row = bids.visible(who, new BidId(bid));
    Refused.unless(Rules.maySubmit(who, row.agency()), Reason.NOT_YOURS);
    return row;
  }

  private static Screen page(BidRow bid, RegionHere here, Form form) {
    var links = Links.of(here);
    var back = links.bid(bid.bidId());
    return ConfirmPages.page("bid-withdrawal", bid.lotTitle(), true, links.bidPart(bid.bidId(), "withdrawal"), back,
        new Crumb(bid.lotTitle(), links.auction().lotBids(bid.lotId())), form);
  }
}
