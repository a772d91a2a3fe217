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
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The mayor or a planner decides the conditions under which an agency is able. */
@RegionController
class ConditionsController {
  private static final int LONGEST = 2000;
  private final OfferQuery offers;
  private final DecidingConditions deciding;
  private final Choices choices;
  private final Posting posting;

  ConditionsController(OfferQuery offers, DecidingConditions deciding, Choices choices, Posting posting) {
    this.offers = offers;
    this.deciding = deciding;
    this.choices = choices;
    this.posting = posting;
  }

  /** What may be decided. */
  enum Decision {
    ACCEPT(OfferState.AGREED), AGAIN(OfferState.ASKED), DECLINE(OfferState.DECLINED);

    private final OfferState state;

    Decision(OfferState state) {
      this.state = state;
    }
  }

  @GetMapping("/lots/{lot}/target/conditions")
  Screen ask(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form asked) {
    return page(here, undecided(who, id), asked.reader()).with(asked);
  }

  @PostMapping("/lots/{lot}/target/conditions")
  ModelAndView decide(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form form) {
    var lot = undecided(who, id);
    var decision = form.choice("decision", Decision.class).state;
    var words = form.optionalText("words", LONGEST);
    return posting.answer(who, "target-conditions:" + id.value(), form, () -> {
      deciding.decide(who, id, decision, words);
      return Links.of(here).auction().lotTarget(id.value());
    }, () -> page(here, lot, form.reader()));
  }

  private TargetLot undecided(Acting who, LotId id) {
    Refused.unless(Rules.mayDecide(who), Reason.NOT_YOURS);
    var lot = offers.lot(who, id);
    Refused.unless(lot.readsAll() && lot.undecided().isPresent(), Reason.NOT_FOUND_HERE);
    Refused.unless(lot.isTakingAnswers(), Reason.TARGET_CLOSED);
    return lot;
  }

  private Screen page(RegionHere here, TargetLot lot, Locale reader) {
    var turn = lot.undecided().orElseThrow();
    return Screen.of("form", FormPage.of(Sentence.of("target-offer.conditions.title", turn.agencyName()),
        Ways.of(here, lot), Links.of(here).auction().lotTargetStep(lot.lotId(), "conditions"),
        Field.select("decision", "target-offer.conditions.choose", "",
            choices.of(Decision.class, "target-offer.conditions", reader)),
        Field.area("words", "target-offer.conditions.words", "target-offer.conditions.words-hint"))
        .telling(Sentence.of("target-offer.conditions.said", Objects.requireNonNullElse(turn.words(), "")),
            Sentence.of("target-offer.conditions.about"))
        .confirming("target-offer.conditions.do"));
  }
}
