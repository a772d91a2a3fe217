package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How the panel ends a negotiation without the agency: it rejects, or notes that the term lapsed. */
@RegionController
class DecisionController {
  private static final int LONGEST_REASON = 2000;
  private final StepPages pages;
  private final Rejecting rejecting;
  private final Lapsing lapsing;
  private final Posting posting;

  DecisionController(StepPages pages, Rejecting rejecting, Lapsing lapsing, Posting posting) {
    this.pages = pages;
    this.rejecting = rejecting;
    this.lapsing = lapsing;
    this.posting = posting;
  }

  @GetMapping("/bids/{bid}/panel/rejection")
  Screen rejection(Acting who, RegionHere here, @PathVariable BidId bid) {
    return pages.rejection(who, bid, Links.of(here));
  }

  @PostMapping("/bids/{bid}/panel/rejection")
  ModelAndView reject(Acting who, RegionHere here, @PathVariable BidId bid, Form form) {
    var links = Links.of(here);
    var reason = form.text("reason", LONGEST_REASON);
    return posting.answer(who, "bid-rejection:" + bid.value(), form, () -> {
      rejecting.reject(who, bid, reason);
      return links.panel().bidPanel(bid.value());
    }, () -> pages.rejection(who, bid, links));
  }

  @GetMapping("/bids/{bid}/panel/lapse")
  Screen lapse(Acting who, RegionHere here, @PathVariable BidId bid) {
    return pages.lapse(who, bid, Links.of(here));
  }

  @PostMapping("/bids/{bid}/panel/lapse")
  ModelAndView noteLapse(Acting who, RegionHere here, @PathVariable BidId bid, Form form) {
    var links = Links.of(here);
    return posting.answer(who, "bid-lapse:" + bid.value(), form, () -> {
      lapsing.lapse(who, bid);
      return links.panel().bidPanel(bid.value());
    }, () -> pages.lapse(who, bid, links));
  }
}
