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

/** A bid before the panel, and its presentation: when and where, and that it was held. */
@RegionController
class BidPanelController {
  private static final int LONGEST_NOTES = 10_000;
  private final BidPanelPages pages;
  private final Scheduling scheduling;
  private final Holding holding;
  private final Posting posting;

  BidPanelController(BidPanelPages pages, Scheduling scheduling, Holding holding, Posting posting) {
    this.pages = pages;
    this.scheduling = scheduling;
    this.holding = holding;
    this.posting = posting;
  }

  @GetMapping("/bids/{bid}/panel")
  Screen show(Acting who, RegionHere here, @PathVariable BidId bid) {
    return pages.show(who, bid, Links.of(here));
  }

  @PostMapping("/bids/{bid}/panel/schedule")
  ModelAndView schedule(Acting who, RegionHere here, @PathVariable BidId bid, Form form) {
    var links = Links.of(here);
    var slot = TypedSlot.slot(form);
    return posting.answer(who, "presentation-schedule:" + bid.value(), form, () -> {
      scheduling.schedule(who, bid, slot);
      return links.panel().bidPanel(bid.value());
    }, () -> pages.show(who, bid, links));
  }

  @PostMapping("/bids/{bid}/panel/holding")
  ModelAndView hold(Acting who, RegionHere here, @PathVariable BidId bid, Form form) {
    var links = Links.of(here);
    var notes = form.optionalText("notes", LONGEST_NOTES);
    return posting.answer(who, "presentation-holding:" + bid.value(), form, () -> {
      holding.hold(who, bid, notes);
      return links.panel().bidPanel(bid.value());
    }, () -> pages.show(who, bid, links));
  }
}
