package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner's check before a round opens, and the confirmed act that opens it, now or by itself at its time. */
@RegionController
class RoundOpeningController {
  private final RoundQuery rounds;
  private final CheckPages pages;
  private final OpeningRound opening;
  private final SchedulingOpening scheduling;
  private final Posting posting;

  RoundOpeningController(RoundQuery rounds, CheckPages pages, OpeningRound opening, SchedulingOpening scheduling,
      Posting posting) {
    this.rounds = rounds;
    this.pages = pages;
    this.opening = opening;
    this.scheduling = scheduling;
    this.posting = posting;
  }

  @GetMapping("/rounds/{round}/check")
  Screen check(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    return pages.page(who, Links.of(here), id, form.reader()).with(form);
  }

  @PostMapping("/rounds/{round}/opening")
  ModelAndView open(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    rounds.round(who, id);
    var links = Links.of(here);
    if (!form.ticked("confirmed", "yes")) {
      form.mistake("confirmed", new Refused(Reason.NOT_CONFIRMED));
    }
    boolean early = form.ticked("early", "yes");
    var reason = early ? form.text(Why.FIELD, Why.LONGEST) : "";
    return posting.answer(who, "round-opened:" + id.value(), form, () -> {
      if (early) {
        opening.openEarly(who, id, reason);
      } else {
        opening.open(who, id);
      }
      return links.auction().round(id.value());
    }, () -> pages.page(who, links, id, form.reader()));
  }

  @PostMapping("/rounds/{round}/schedule")
  ModelAndView schedule(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    return answer(who, here, id, "round-scheduled:", form, () -> scheduling.schedule(who, id));
  }

  @PostMapping("/rounds/{round}/schedule/removal")
  ModelAndView takeBack(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    return answer(who, here, id, "round-unscheduled:", form, () -> scheduling.takeBack(who, id));
  }

  private ModelAndView answer(Acting who, RegionHere here, RoundId id, String route, Form form, Runnable act) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    rounds.round(who, id);
    var links = Links.of(here);
    return posting.answer(who, route + id.value(), form, () -> {
      act.run();
      return links.auction().round(id.value());
    }, () -> pages.page(who, links, id, form.reader()));
  }
}
