package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.FormPage.Field;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner replaces a member of the panel of an opened round. */
@RegionController
class PanelChangeController {
  private final RoundQuery rounds;
  private final LotQuery lots;
  private final RoundFormPages forms;
  private final ReplacingMember replacing;
  private final Posting posting;

  PanelChangeController(RoundQuery rounds, LotQuery lots, RoundFormPages forms, ReplacingMember replacing,
      Posting posting) {
    this.rounds = rounds;
    this.lots = lots;
    this.forms = forms;
    this.replacing = replacing;
    this.posting = posting;
  }

  @GetMapping("/rounds/{round}/panel-change")
  Screen ask(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    return page(who, Links.of(here), id).with(form);
  }

  @PostMapping("/rounds/{round}/panel-change")
  ModelAndView replace(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    rounds.round(who, id);
    var links = Links.of(here);
    var leaving = new PersonId(Typed.id(form, "leaving"));
    var joining = new PersonId(Typed.id(form, "joining"));
    var reason = form.text(Why.FIELD, Why.LONGEST);
    return posting.answer(who, "panel-change:" + id.value(), form, () -> {
      replacing.replace(who, id, leaving, joining, reason);
      return links.auction().round(id.value());
    }, () -> page(who, links, id));
  }

  private Screen page(Acting who, Links links, RoundId id) {
    var round = rounds.round(who, id);
    var seated = round.panel().stream()
        .map(member -> new Choice(member.person().value().toString(), member.name())).toList();
    var others = forms.people(who.region()).stream()
        .filter(choice -> seated.stream().noneMatch(seat -> seat.value().equals(choice.value()))).toList();
    var page = FormPage.of(Sentence.of("round.replace.title", round.name()),
        List.of(new FormPage.Way(Sentence.of("rounds.title"), links.auction().rounds()),
            new FormPage.Way(Sentence.words(round.name()), links.auction().round(id.value()))),
        links.auction().roundPanelChange(id.value()),
        Field.select("leaving", "round.replace.leaving", "", seated),
        Field.select("joining", "round.replace.joining", "round.replace.joining-hint", others),
        Field.area(Why.FIELD, "lot.reason", "round.extend.reason-hint"));
    boolean judged = Rules.isJudged(lots.lots(who, id).stream().map(LotRow::state).toList());
    return Screen.of("form", judged
        ? page.telling(Sentence.of("round.replace.effect")).confirming("round.replace.do")
        : page.telling(Sentence.of("round.replace.settled")).refusing());
  }
}
