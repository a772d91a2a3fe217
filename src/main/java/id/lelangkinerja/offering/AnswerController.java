package id.lelangkinerja.offering;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.FormPage.Field;
import id.lelangkinerja.web.page.Sentence;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The asked agency's head answers; the planner offers a target on that nobody answered in its term. */
@RegionController
class AnswerController {
  private static final int LONGEST = 2000;
  private final OfferQuery offers;
  private final AnsweringTarget answering;
  private final OfferingOn offeringOn;
  private final Choices choices;
  private final Posting posting;

  AnswerController(OfferQuery offers, AnsweringTarget answering, OfferingOn offeringOn, Choices choices,
      Posting posting) {
    this.offers = offers;
    this.answering = answering;
    this.offeringOn = offeringOn;
    this.choices = choices;
    this.posting = posting;
  }

  /** What may be answered; what becomes of silence is not for a head to choose. */
  enum Answer {
    ABLE(OfferState.ABLE), ABLE_IF(OfferState.ABLE_IF), NOT_ABLE(OfferState.NOT_ABLE);

    private final OfferState state;

    Answer(OfferState state) {
      this.state = state;
    }
  }

  @GetMapping("/lots/{lot}/target/answer")
  Screen ask(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form asked) {
    return page(here, asked(who, id), asked.reader()).with(asked);
  }

  @PostMapping("/lots/{lot}/target/answer")
  ModelAndView answer(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form form) {
    var lot = asked(who, id);
    var answer = form.choice("answer", Answer.class).state;
    var words = form.optionalText("words", LONGEST);
    return posting.answer(who, "target-answer:" + id.value(), form, () -> {
      answering.answer(who, id, answer, words);
      return Links.of(here).auction().lotTarget(id.value());
    }, () -> page(here, lot, form.reader()));
  }

  @GetMapping("/lots/{lot}/target/on")
  Screen askOn(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form asked) {
    return on(here, silent(who, id)).with(asked);
  }

  @PostMapping("/lots/{lot}/target/on")
  ModelAndView offerOn(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form form) {
    var lot = silent(who, id);
    return posting.answer(who, "target-on:" + id.value(), form, () -> {
      offeringOn.offerOn(who, id);
      return Links.of(here).auction().lotTarget(id.value());
    }, () -> on(here, lot));
  }

  private TargetLot asked(Acting who, LotId id) {
    var lot = offers.lot(who, id);
    var turn = lot.asked().orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(Rules.mayAnswer(who, turn.agency()), Reason.NOT_YOURS);
    return lot;
  }

  private TargetLot silent(Acting who, LotId id) {
    Refused.unless(Rules.mayOffer(who), Reason.NOT_YOURS);
    var lot = offers.lot(who, id);
    Refused.unless(lot.asked().isPresent(), Reason.NOT_FOUND_HERE);
    return lot;
  }

  private Screen page(RegionHere here, TargetLot lot, Locale reader) {
    return Screen.of("form", FormPage.of(Sentence.of("target-offer.answer.title", lot.title()), Ways.of(here, lot),
        Links.of(here).auction().lotTargetStep(lot.lotId(), "answer"),
        Field.select("answer", "target-offer.answer.choose", "",
            choices.of(Answer.class, "target-offer.answer", reader)),
        Field.area("words", "target-offer.answer.words", "target-offer.answer.words-hint"))
        .telling(Sentence.of("target-offer.answer.about")).confirming("target-offer.answer.do"));
  }

  private static Screen on(RegionHere here, TargetLot lot) {
    var agency = lot.asked().map(TargetLot.Turn::agencyName).orElse("");
    return Screen.of("form", FormPage.of(Sentence.of("target-offer.on.title", lot.title()), Ways.of(here, lot),
        Links.of(here).auction().lotTargetStep(lot.lotId(), "on")).telling(Sentence.of("target-offer.on.about", agency))
        .confirming("target-offer.on"));
  }
}
