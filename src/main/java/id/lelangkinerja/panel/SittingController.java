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

/** The panel sits on a bid again, or says that its scores hold after the negotiation; each after confirmation. */
@RegionController
class SittingController {
  private static final int LONGEST_REASON = 2000;
  private final StepPages pages;
  private final AskingSecondPresentation asking;
  private final ReopeningScores reopening;
  private final ConfirmingScores confirming;
  private final Posting posting;

  SittingController(StepPages pages, AskingSecondPresentation asking, ReopeningScores reopening,
      ConfirmingScores confirming, Posting posting) {
    this.pages = pages;
    this.asking = asking;
    this.reopening = reopening;
    this.confirming = confirming;
    this.posting = posting;
  }

  @GetMapping("/bids/{bid}/panel/second-presentation")
  Screen second(Acting who, RegionHere here, @PathVariable BidId bid) {
    return pages.second(who, bid, Links.of(here));
  }

  @PostMapping("/bids/{bid}/panel/second-presentation")
  ModelAndView ask(Acting who, RegionHere here, @PathVariable BidId bid, Form form) {
    var links = Links.of(here);
    var reason = form.text("reason", LONGEST_REASON);
    return posting.answer(who, "second-presentation:" + bid.value(), form, () -> {
      asking.ask(who, bid, reason);
      return links.panel().bidPanel(bid.value());
    }, () -> pages.second(who, bid, links));
  }

  @GetMapping("/bids/{bid}/panel/scores-reopening")
  Screen reopening(Acting who, RegionHere here, @PathVariable BidId bid) {
    return pages.reopening(who, bid, Links.of(here));
  }

  @PostMapping("/bids/{bid}/panel/scores-reopening")
  ModelAndView reopen(Acting who, RegionHere here, @PathVariable BidId bid, Form form) {
    var links = Links.of(here);
    var reason = form.text("reason", LONGEST_REASON);
    return posting.answer(who, "scores-reopening:" + bid.value(), form, () -> {
      reopening.reopen(who, bid, reason);
      return links.panel().bidPanel(bid.value());
    }, () -> pages.reopening(who, bid, links));
  }

  @GetMapping("/bids/{bid}/panel/scores-confirmation")
  Screen confirmation(Acting who, RegionHere here, @PathVariable BidId bid) {
    return pages.confirmation(who, bid, Links.of(here));
  }

  @PostMapping("/bids/{bid}/panel/scores-confirmation")
  ModelAndView confirm(Acting who, RegionHere here, @PathVariable BidId bid, Form form) {
    var links = Links.of(here);
    return posting.answer(who, "scores-confirmation:" + bid.value(), form, () -> {
      confirming.confirm(who, bid);
      return links.panel().bidPanel(bid.value());
    }, () -> pages.confirmation(who, bid, links));
  }
}
