package id.lelangkinerja.offering;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.FormPage.Field;
import id.lelangkinerja.web.page.Sentence;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner offers a lot's target to a further agency, or opens the lot to all whom it invites. */
@RegionController
class RescueController {
  private static final int LONGEST = 2000;
  private final OfferQuery offers;
  private final ExtendingOrder extending;
  private final ReleasingTarget releasing;
  private final Posting posting;

  RescueController(OfferQuery offers, ExtendingOrder extending, ReleasingTarget releasing, Posting posting) {
    this.offers = offers;
    this.extending = extending;
    this.releasing = releasing;
    this.posting = posting;
  }

  @GetMapping("/lots/{lot}/target/further")
  Screen askFurther(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form asked) {
    return further(who, here, changeable(who, id)).with(asked);
  }

  @PostMapping("/lots/{lot}/target/further")
  ModelAndView further(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form form) {
    var lot = offered(who, id);
    if (form.typed("agency").isBlank()) {
      form.mistake("agency", new Refused(Reason.REQUIRED));
    }
    var agency = form.ids("agency");
    return posting.answer(who, "target-further:" + id.value(), form, () -> {
      extending.extend(who, id, new AgencyId(agency.getFirst()));
      return Links.of(here).auction().lotTarget(id.value());
    }, () -> further(who, here, lot));
  }

  @GetMapping("/lots/{lot}/target/release")
  Screen askRelease(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form asked) {
    var lot = offered(who, id);
    Refused.unless(lot.isChangeable() || lot.state() == LotState.DRAFT, Reason.TARGET_CLOSED);
    Refused.unless(!lot.isHeld(), Reason.TARGET_HELD);
    return release(here, lot).with(asked);
  }

  @PostMapping("/lots/{lot}/target/release")
  ModelAndView release(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form form) {
    var lot = offered(who, id);
    var reason = form.optionalText("reason", LONGEST);
    return posting.answer(who, "target-release:" + id.value(), form, () -> {
      releasing.release(who, id, reason);
      return Links.of(here).auction().lot(id.value());
    }, () -> release(here, lot));
  }

  private TargetLot offered(Acting who, LotId id) {
    Refused.unless(Rules.mayOffer(who), Reason.NOT_YOURS);
    var lot = offers.lot(who, id);
    Refused.unless(lot.isOffered(), Reason.NOT_FOUND_HERE);
    return lot;
  }

  private TargetLot changeable(Acting who, LotId id) {
    var lot = offered(who, id);
    Refused.unless(lot.readsAll(), Reason.NOT_YOURS);
    Refused.unless(lot.isChangeable(), Reason.TARGET_CLOSED);
    return lot;
  }

  private Screen further(Acting who, RegionHere here, TargetLot lot) {
    var choices = offers.further(who, new LotId(lot.lotId())).stream()
        .map(each -> new Choice(each.agencyId().toString(), each.name())).toList();
    return Screen.of("form", FormPage.of(Sentence.of("target-offer.further.title", lot.title()), Ways.of(here, lot),
        Links.of(here).auction().lotTargetStep(lot.lotId(), "further"),
        Field.select("agency", "target-offer.agency", "target-offer.further.hint", choices))
        .telling(Sentence.of("target-offer.further.about", lot.days())).confirming("target-offer.further.do"));
  }

  /** A reason is asked for once agencies were asked. */
  private static Screen release(RegionHere here, TargetLot lot) {
    var title = Sentence.of("target-offer.release.title", lot.title());
    var action = Links.of(here).auction().lotTargetStep(lot.lotId(), "release");
    var form = lot.wasAsked()
        ? FormPage.of(title, Ways.of(here, lot), action,
            Field.area("reason", "target-offer.release.reason", "target-offer.release.reason-hint"))
            .telling(Sentence.of("target-offer.release.about-asked"))
        : FormPage.of(title, Ways.of(here, lot), action).telling(Sentence.of("target-offer.release.about"));
    return Screen.of("form", form.confirming("target-offer.release"));
  }
}
