package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Autosaving;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The score sheets of a bid: kept as a draft, handed in after confirmation, then read side by side. */
@RegionController
class SheetController {
  private final SheetPages pages;
  private final Scoring scoring;
  private final Posting posting;
  private final Autosaving autosaving;

  SheetController(SheetPages pages, Scoring scoring, Posting posting, Autosaving autosaving) {
    this.pages = pages;
    this.scoring = scoring;
    this.posting = posting;
    this.autosaving = autosaving;
  }

  @GetMapping("/bids/{bid}/sheet")
  ModelAndView show(Acting who, RegionHere here, @PathVariable BidId bid, Locale reader) {
    return pages.sheet(who, bid, Links.of(here)).with(pages.saved(who, bid, reader));
  }

  @PostMapping("/bids/{bid}/sheet")
  ModelAndView save(Acting who, RegionHere here, @PathVariable BidId bid, Form form) {
    var links = Links.of(here);
    var sheet = pages.read(who, bid, form, false);
    return posting.answer(who, "sheet-save:" + bid.value(), form, () -> {
      scoring.save(who, bid, sheet, form.version());
      return form.ticked("next", "submission")
          ? links.panel().bidSheetSubmission(bid.value())
          : links.panel().bidSheet(bid.value());
    }, () -> pages.again(who, bid, links, form));
  }

  /** The draft as the page itself saves it while it is filled in. */
  @PostMapping("/bids/{bid}/sheet/draft")
  ResponseEntity<String> autosave(Acting who, @PathVariable BidId bid, Form form) {
    var sheet = pages.read(who, bid, form, false);
    return autosaving.answer(form, () -> scoring.save(who, bid, sheet, form.version()));
  }

  @GetMapping("/bids/{bid}/sheet/submission")
  ModelAndView check(Acting who, RegionHere here, @PathVariable BidId bid, Locale reader) {
    return pages.submission(who, bid, Links.of(here)).with(pages.saved(who, bid, reader));
  }

  @PostMapping("/bids/{bid}/sheet/submission")
  ModelAndView handIn(Acting who, RegionHere here, @PathVariable BidId bid, Form form) {
    var links = Links.of(here);
    var sheet = pages.read(who, bid, form, true);
    return posting.answer(who, "sheet-submission:" + bid.value(), form, () -> {
      scoring.handIn(who, bid, sheet);
      return links.panel().bidSheet(bid.value());
    }, () -> pages.again(who, bid, links, form));
  }
}
