package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One side accepts what the other said last, or the agency's head refuses it; each after confirmation. */
@RegionController
class AcceptanceController {
  private static final int LONGEST_REASON = 2000;
  private static final int HIGHEST_TURN = 1000;
  private final StepPages pages;
  private final Accepting accepting;
  private final Refusing refusing;
  private final Posting posting;

  AcceptanceController(StepPages pages, Accepting accepting, Refusing refusing, Posting posting) {
    this.pages = pages;
    this.accepting = accepting;
    this.refusing = refusing;
    this.posting = posting;
  }

  /** The usual term stands in the form, to be changed. */
  @GetMapping("/bids/{bid}/panel/acceptance")
  Screen acceptance(Acting who, RegionHere here, @PathVariable BidId bid, Locale reader) {
    return pages.acceptance(who, bid, Links.of(here))
        .with(Form.of(Map.of("answerBy", accepting.usualTerm().toString()), reader));
  }

  @PostMapping("/bids/{bid}/panel/acceptance")
  ModelAndView accept(Acting who, RegionHere here, @PathVariable BidId bid, Form form) {
    var links = Links.of(here);
    var shown = new Accepting.Shown(form.whole("turn", 0, HIGHEST_TURN), form.typed("hash"),
        form.typed("answerBy").isBlank() ? null : form.date("answerBy"));
    return posting.answer(who, "bid-acceptance:" + bid.value(), form, () -> {
      accepting.accept(who, bid, shown);
      return links.panel().bidPanel(bid.value());
    }, () -> pages.acceptance(who, bid, links));
  }

  @GetMapping("/bids/{bid}/panel/refusal")
  Screen refusal(Acting who, RegionHere here, @PathVariable BidId bid) {
    return pages.refusal(who, bid, Links.of(here));
  }

  @PostMapping("/bids/{bid}/panel/refusal")
  ModelAndView refuse(Acting who, RegionHere here, @PathVariable BidId bid, Form form) {
    var links = Links.of(here);
    var reason = form.text("reason", LONGEST_REASON);
    return posting.answer(who, "bid-refusal:" + bid.value(), form, () -> {
      refusing.refuse(who, bid, reason);
      return links.panel().bidPanel(bid.value());
    }, () -> pages.refusal(who, bid, links));
  }
}
