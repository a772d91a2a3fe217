package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.page.LotStepPage;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner puts a lot back or takes it out of the auction, each on a page that says what follows and asks why. */
@RegionController
class LotMoveController {
  private final LotQuery lots;
  private final SteppingBack steppingBack;
  private final Cancelling cancelling;
  private final Posting posting;

  LotMoveController(LotQuery lots, SteppingBack steppingBack, Cancelling cancelling, Posting posting) {
    this.lots = lots;
    this.steppingBack = steppingBack;
    this.cancelling = cancelling;
    this.posting = posting;
  }

  @GetMapping("/lots/{lot}/step-back")
  Screen askStepBack(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form form) {
    var lot = planned(who, id);
    boolean over = lots.isDeadlineOver(who.region(), id);
    Refused.unless(!Rules.isTooLateToBid(lot.state(), over), Reason.LOT_DEADLINE_OVER);
    Refused.unless(Rules.mayStepBack(who, lot.state(), over), Reason.LOT_MOVE_IMPOSSIBLE);
    return stepBackPage(lot, Links.of(here)).with(form);
  }

  @PostMapping("/lots/{lot}/step-back")
  ModelAndView stepBack(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form form) {
    var links = Links.of(here);
    planned(who, id);
    var seen = form.choice("seen", LotState.class);
    var reason = form.text(Why.FIELD, Why.LONGEST);
    return posting.answer(who, "lot-step-back:" + id.value(), form, () -> {
      steppingBack.stepBack(who, id, seen, reason);
      return links.auction().lot(id.value());
    }, () -> stepBackPage(planned(who, id), links));
  }

  @GetMapping("/lots/{lot}/cancellation")
  Screen askCancellation(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form form) {
    var lot = planned(who, id);
    Refused.unless(Rules.mayCancel(who, lot.state()), Reason.LOT_MOVE_IMPOSSIBLE);
    return cancellationPage(lot, Links.of(here)).with(form);
  }

  @PostMapping("/lots/{lot}/cancellation")
  ModelAndView cancel(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form form) {
    var links = Links.of(here);
    planned(who, id);
    var reason = form.text(Why.FIELD, Why.LONGEST);
    return posting.answer(who, "lot-cancelled:" + id.value(), form, () -> {
      cancelling.cancel(who, id, reason);
      return links.auction().lot(id.value());
    }, () -> cancellationPage(planned(who, id), links));
  }

  private Lot planned(Acting who, LotId id) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    return lots.lot(who, id);
  }

  private static Screen stepBackPage(Lot lot, Links links) {
    var id = lot.id().value();
    var to = lot.state().back().orElse(lot.state());
    return Screen.of("round/lot-step", new LotStepPage("lot.step-back.title", "lot.step-back.effect",
        "lot.step-back.do", lot.title(), links.auction().lot(id), links.auction().lotStepBack(id), lot.state().key(),
        to.key(),
        lot.state().name(), lot.roundName(), links.auction().round(lot.round().value())));
  }

  private static Screen cancellationPage(Lot lot, Links links) {
    var id = lot.id().value();
    return Screen.of("round/lot-step",
        new LotStepPage("lot.cancel.title", "lot.cancel.effect", "lot.cancel.do", lot.title(), links.auction().lot(id),
            links.auction().lotCancellation(id), lot.state().key(), LotState.CANCELLED.key(), lot.state().name(),
            lot.roundName(),
            links.auction().round(lot.round().value())));
  }
}
