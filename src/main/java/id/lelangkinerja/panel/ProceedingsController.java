package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Questions, answers and decisions of a presentation, and what the agency says that it did about them. */
@RegionController
class ProceedingsController {
  private static final int LONGEST = 2000;
  private static final String HERE = "#proceedings";
  private final SheetPages hall;
  private final BidPanelPages pages;
  private final AskingPresenter asking;
  private final NotingAnswer noting;
  private final DecidingInHall deciding;
  private final FulfillingDecision fulfilling;
  private final Posting posting;

  ProceedingsController(SheetPages hall, BidPanelPages pages, AskingPresenter asking, NotingAnswer noting,
      DecidingInHall deciding, FulfillingDecision fulfilling, Posting posting) {
    this.hall = hall;
    this.pages = pages;
    this.asking = asking;
    this.noting = noting;
    this.deciding = deciding;
    this.fulfilling = fulfilling;
    this.posting = posting;
  }

  @PostMapping("/bids/{bid}/panel/questions")
  ModelAndView ask(Acting who, RegionHere here, @PathVariable BidId bid, Form form) {
    var question = form.text("question", LONGEST);
    return inHall(who, here, bid, "presentation-question:" + bid.value(), form,
        () -> asking.ask(who, bid, question));
  }

  @PostMapping("/bids/{bid}/panel/questions/{question}/answer")
  ModelAndView answer(Acting who, RegionHere here, @PathVariable BidId bid, @PathVariable UUID question, Form form) {
    var answer = form.text("answer." + question, LONGEST);
    return inHall(who, here, bid, "presentation-answer:" + question, form,
        () -> noting.note(who, bid, question, answer));
  }

  @PostMapping("/bids/{bid}/panel/decisions")
  ModelAndView decide(Acting who, RegionHere here, @PathVariable BidId bid, Form form) {
    var decision = form.text("decision", LONGEST);
    var dueOn = form.typed("dueOn").isBlank() ? null : form.date("dueOn");
    return inHall(who, here, bid, "presentation-decision:" + bid.value(), form,
        () -> deciding.decide(who, bid, decision, dueOn));
  }

  @PostMapping("/bids/{bid}/panel/decisions/{decision}/fulfilment")
  ModelAndView fulfil(Acting who, RegionHere here, @PathVariable BidId bid, @PathVariable UUID decision, Form form) {
    var links = Links.of(here);
    var note = form.text("fulfilment." + decision, LONGEST);
    return posting.answer(who, "presentation-fulfilment:" + decision, form, () -> {
      fulfilling.fulfil(who, bid, decision, note);
      return links.panel().bidPanel(bid.value()) + HERE;
    }, () -> pages.show(who, bid, links));
  }

  private ModelAndView inHall(Acting who, RegionHere here, BidId bid, String route, Form form, Runnable act) {
    var links = Links.of(here);
    return posting.answer(who, route, form, () -> {
      act.run();
      return links.panel().bidSheet(bid.value()) + HERE;
    }, () -> hall.beside(who, bid, links, form));
  }
}
