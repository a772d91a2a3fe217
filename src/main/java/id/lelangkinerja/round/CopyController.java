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

/** The planner begins a new round from an earlier one. */
@RegionController
class CopyController {
  private final RoundQuery rounds;
  private final CopyPages pages;
  private final CopyingRound copying;
  private final Posting posting;

  CopyController(RoundQuery rounds, CopyPages pages, CopyingRound copying, Posting posting) {
    this.rounds = rounds;
    this.pages = pages;
    this.copying = copying;
    this.posting = posting;
  }

  @GetMapping("/rounds/{round}/copy")
  Screen ask(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form asked) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    var round = rounds.round(who, id);
    return pages.page(who, Links.of(here), round).with(pages.fresh(who, round, asked.reader()));
  }

  @PostMapping("/rounds/{round}/copy")
  ModelAndView copy(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    var round = rounds.round(who, id);
    var links = Links.of(here);
    var copy = RoundForm.readCopy(form);
    return posting.answer(who, "round-copied:" + id.value(), form,
        () -> links.auction().round(copying.copy(who, id, copy).value()), () -> pages.page(who, links, round));
  }
}
