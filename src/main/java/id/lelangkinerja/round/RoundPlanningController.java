package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner's form of a round. */
@RegionController
class RoundPlanningController {
  private final RoundFormPages pages;
  private final RoundQuery rounds;
  private final LotQuery lots;
  private final PlanningRound planning;
  private final RevisingRound revising;
  private final Posting posting;

  RoundPlanningController(RoundFormPages pages, RoundQuery rounds, LotQuery lots, PlanningRound planning,
      RevisingRound revising, Posting posting) {
    this.pages = pages;
    this.rounds = rounds;
    this.lots = lots;
    this.planning = planning;
    this.revising = revising;
    this.posting = posting;
  }

  @GetMapping("/rounds/new")
  Screen fresh(Acting who, RegionHere here, Form form) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    return pages.fresh(who.region(), Links.of(here)).with(form);
  }

  @PostMapping("/rounds")
  ModelAndView plan(Acting who, RegionHere here, Form form) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    var links = Links.of(here);
    var round = RoundForm.read(form);
    return posting.answer(who, "round-planned", form, () -> links.auction().round(planning.plan(who, round).value()),
        () -> pages.fresh(who.region(), links));
  }

  @GetMapping("/rounds/{round}/edit")
  Screen edit(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form asked) {
    var round = revisable(who, id);
    return pages.revised(who.region(), Links.of(here), id).with(RoundForm.of(round, asked.reader()));
  }

  @PostMapping("/rounds/{round}/edit")
  ModelAndView revise(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    rounds.round(who, id);
    var links = Links.of(here);
    RegionId region = who.region();
    var round = RoundForm.read(form);
    return posting.answer(who, "round-revised:" + id.value(), form, () -> {
      revising.revise(who, id, round);
      return links.auction().round(id.value());
    }, () -> pages.revised(region, links, id));
  }

  private Round revisable(Acting who, RoundId id) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    var round = rounds.round(who, id);
    Refused.unless(Rules.mayRevise(who, lots.lots(who, id).stream().map(LotRow::state).toList()),
        Reason.ROUND_IS_OPEN);
    return round;
  }
}
