package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sealing.Share;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Replacing a holder: the planner names a substitute, or withdraws them, until two holders who are present let them
 * in.
 */
@RegionController
class SubstituteController {
  private static final int LONGEST_REASON = 1000;
  private final HolderPages pages;
  private final RoundQuery rounds;
  private final HolderQuery holders;
  private final NamingSubstitute naming;
  private final ReplacingHolder replacing;
  private final WithdrawingSubstitute withdrawing;
  private final Posting posting;

  SubstituteController(HolderPages pages, RoundQuery rounds, HolderQuery holders, NamingSubstitute naming,
      ReplacingHolder replacing, WithdrawingSubstitute withdrawing, Posting posting) {
    this.pages = pages;
    this.rounds = rounds;
    this.holders = holders;
    this.naming = naming;
    this.replacing = replacing;
    this.withdrawing = withdrawing;
    this.posting = posting;
  }

  @GetMapping("/rounds/{round}/substitute")
  Screen ask(Acting who, RegionHere here, @PathVariable("round") RoundId id) {
    var round = planned(who, id);
    Refused.unless(holders.seal(who, id).replaceable(), Reason.ALL_OPENED);
    return pages.substitute(who, Links.of(here), round).with(Form.empty());
  }

  @PostMapping("/rounds/{round}/substitute")
  ModelAndView name(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    var round = planned(who, id);
    var links = Links.of(here);
    int no = form.whole("no", 1, Share.PARTS);
    var person = new PersonId(Typed.id(form, "person"));
    var reason = form.text("reason", LONGEST_REASON);
    return posting.answer(who, "round-substitute:" + id.value(), form, () -> {
      naming.name(who, id, no, person, reason);
      return links.seals().substitute(id.value());
    }, () -> pages.substitute(who, links, round));
  }

  @PostMapping("/rounds/{round}/substitute/entry")
  ModelAndView letIn(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    var round = planned(who, id);
    var links = Links.of(here);
    var present = PresentHolder.read(form);
    return posting.answer(who, "round-substitute-entry:" + id.value(), form, () -> {
      replacing.replace(who, id, present);
      return links.auction().round(id.value());
    }, () -> pages.substitute(who, links, round));
  }

  @PostMapping("/rounds/{round}/substitute/withdrawal")
  ModelAndView withdraw(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    var round = planned(who, id);
    var links = Links.of(here);
    return posting.answer(who, "round-substitute-withdrawal:" + id.value(), form, () -> {
      withdrawing.withdraw(who, id);
      return links.seals().substitute(id.value());
    }, () -> pages.substitute(who, links, round));
  }

  private Round planned(Acting who, RoundId id) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    return rounds.round(who, id);
  }
}
