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

/** The planner's form of a lot. */
@RegionController
class LotPlanningController {
  private final LotFormPages pages;
  private final RoundQuery rounds;
  private final LotQuery lots;
  private final AddingLot adding;
  private final RevisingLot revising;
  private final Posting posting;

  LotPlanningController(LotFormPages pages, RoundQuery rounds, LotQuery lots, AddingLot adding, RevisingLot revising,
      Posting posting) {
    this.pages = pages;
    this.rounds = rounds;
    this.lots = lots;
    this.adding = adding;
    this.revising = revising;
    this.posting = posting;
  }

  @GetMapping("/rounds/{round}/lots/new")
  Screen fresh(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    return pages.fresh(who, Links.of(here), plannedRound(who, id), form).with(form);
  }

  @PostMapping("/rounds/{round}/lots")
  ModelAndView add(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    var round = plannedRound(who, id);
    var links = Links.of(here);
    var lot = pages.read(who, round, form);
    return posting.answer(who, "lot-added:" + id.value(), form,
        () -> links.auction().lot(adding.add(who, id, lot).value()),
        () -> pages.fresh(who, links, round, form));
  }

  @GetMapping("/lots/{lot}/edit")
  Screen edit(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form asked) {
    var lot = plannedLot(who, id);
    Refused.unless(Rules.mayReviseLot(who, lot.state()), Reason.LOT_NOT_DRAFT);
    var form = LotForm.of(lot, asked.reader());
    return pages.revised(who, Links.of(here), rounds.round(who, lot.round()), id, form).with(form);
  }

  @PostMapping("/lots/{lot}/edit")
  ModelAndView revise(Acting who, RegionHere here, @PathVariable("lot") LotId id, Form form) {
    var round = rounds.round(who, plannedLot(who, id).round());
    var links = Links.of(here);
    var lot = pages.read(who, round, form);
    return posting.answer(who, "lot-revised:" + id.value(), form, () -> {
      revising.revise(who, id, lot);
      return links.auction().lot(id.value());
    }, () -> pages.revised(who, links, round, id, form));
  }

  private Round plannedRound(Acting who, RoundId id) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    return rounds.round(who, id);
  }

  private Lot plannedLot(Acting who, LotId id) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    return lots.lot(who, id);
  }
}
