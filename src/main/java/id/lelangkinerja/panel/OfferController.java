package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Other targets, budget or times for a bid: the panel's counter-offer, and the agency's answer to it. */
@RegionController
class OfferController {
  private static final int LONGEST_MESSAGE = 4000;
  private final OfferPages pages;
  private final Countering countering;
  private final Answering answering;
  private final Posting posting;

  OfferController(OfferPages pages, Countering countering, Answering answering, Posting posting) {
    this.pages = pages;
    this.countering = countering;
    this.answering = answering;
    this.posting = posting;
  }

  @GetMapping("/bids/{bid}/panel/counter-offer")
  ModelAndView counter(Acting who, RegionHere here, @PathVariable BidId bid, Locale reader) {
    return pages.counter(who, bid, Links.of(here)).with(pages.prefilled(who, bid, reader));
  }

  @PostMapping("/bids/{bid}/panel/counter-offer")
  ModelAndView sendCounter(Acting who, RegionHere here, @PathVariable BidId bid, Form form) {
    var links = Links.of(here);
    var offer = new CounterOffer(pages.read(who, bid, form), form.text("message", LONGEST_MESSAGE),
        form.date("answerBy"));
    return posting.answer(who, "counter-offer:" + bid.value(), form, () -> {
      countering.counter(who, bid, offer);
      return links.panel().bidPanel(bid.value());
    }, () -> pages.counter(who, bid, links));
  }

  @GetMapping("/bids/{bid}/panel/answer")
  ModelAndView answer(Acting who, RegionHere here, @PathVariable BidId bid, Locale reader) {
    return pages.answer(who, bid, Links.of(here)).with(pages.prefilled(who, bid, reader));
  }

  @PostMapping("/bids/{bid}/panel/answer")
  ModelAndView sendAnswer(Acting who, RegionHere here, @PathVariable BidId bid, Form form) {
    var links = Links.of(here);
    var named = pages.read(who, bid, form);
    var message = form.text("message", LONGEST_MESSAGE);
    return posting.answer(who, "counter-answer:" + bid.value(), form, () -> {
      answering.answer(who, bid, named, message);
      return links.panel().bidPanel(bid.value());
    }, () -> pages.answer(who, bid, links));
  }
}
