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

/** Conflicts of interest, and sheets laid open before all are in. */
@RegionController
class ConflictController {
  private static final int LONGEST_REASON = 2000;
  private final SheetPages sheets;
  private final SheetStepPages pages;
  private final DeclaringConflict declaring;
  private final Revealing revealing;
  private final Posting posting;

  ConflictController(SheetPages sheets, SheetStepPages pages, DeclaringConflict declaring, Revealing revealing,
      Posting posting) {
    this.sheets = sheets;
    this.pages = pages;
    this.declaring = declaring;
    this.revealing = revealing;
    this.posting = posting;
  }

  @PostMapping("/bids/{bid}/sheet/no-conflict")
  ModelAndView none(Acting who, RegionHere here, @PathVariable BidId bid, Form form) {
    var links = Links.of(here);
    return posting.answer(who, "no-conflict:" + bid.value(), form, () -> {
      declaring.declare(who, bid, null);
      return links.panel().bidSheet(bid.value());
    }, () -> sheets.sheet(who, bid, links));
  }

  @GetMapping("/bids/{bid}/sheet/conflict")
  Screen conflict(Acting who, RegionHere here, @PathVariable BidId bid) {
    return pages.conflict(who, bid, Links.of(here));
  }

  @PostMapping("/bids/{bid}/sheet/conflict")
  ModelAndView declare(Acting who, RegionHere here, @PathVariable BidId bid, Form form) {
    var links = Links.of(here);
    var reason = form.text("reason", LONGEST_REASON);
    return posting.answer(who, "conflict:" + bid.value(), form, () -> {
      declaring.declare(who, bid, reason);
      return links.panel().bidSheet(bid.value());
    }, () -> pages.conflict(who, bid, links));
  }

  @GetMapping("/bids/{bid}/sheet/reveal")
  Screen reveal(Acting who, RegionHere here, @PathVariable BidId bid) {
    return pages.reveal(who, bid, Links.of(here));
  }

  @PostMapping("/bids/{bid}/sheet/reveal")
  ModelAndView layOpen(Acting who, RegionHere here, @PathVariable BidId bid, Form form) {
    var links = Links.of(here);
    var reason = form.text("reason", LONGEST_REASON);
    return posting.answer(who, "sheet-reveal:" + bid.value(), form, () -> {
      revealing.reveal(who, bid, reason);
      return links.panel().bidSheet(bid.value());
    }, () -> pages.reveal(who, bid, links));
  }
}
