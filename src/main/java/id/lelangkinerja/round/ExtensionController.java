package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Edits;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.FormPage.Field;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner moves a round's deadline on, on a page that says what follows and asks why. */
@RegionController
class ExtensionController {
  private final RoundQuery rounds;
  private final ExtensionRepository extensions;
  private final ExtendingDeadline extending;
  private final Posting posting;

  ExtensionController(RoundQuery rounds, ExtensionRepository extensions, ExtendingDeadline extending,
      Posting posting) {
    this.rounds = rounds;
    this.extensions = extensions;
    this.extending = extending;
    this.posting = posting;
  }

  @GetMapping("/rounds/{round}/extension")
  Screen ask(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    return page(who, Links.of(here), id, form).with(form);
  }

  @PostMapping("/rounds/{round}/extension")
  ModelAndView extend(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    rounds.round(who, id);
    var links = Links.of(here);
    int no = Edits.seen(form);
    var to = Typed.moment(form, "closesOn", "closesTime");
    var reason = form.text(Why.FIELD, Why.LONGEST);
    return posting.answer(who, "round-extended:" + id.value(), form, () -> {
      extending.extend(who, id, no, to, reason);
      return links.auction().round(id.value());
    }, () -> page(who, links, id, form));
  }

  private Screen page(Acting who, Links links, RoundId id, Form form) {
    var round = rounds.round(who, id);
    var url = links.auction().round(id.value());
    var page = FormPage.of(Sentence.of("round.extend.title", round.name()),
        List.of(new FormPage.Way(Sentence.of("rounds.title"), links.auction().rounds()),
            new FormPage.Way(Sentence.words(round.name()), url)),
        links.auction().roundExtension(id.value()),
        Field.date("closesOn", "round.extend.closes-on", ""),
        Field.time("closesTime", "round.closes-time", ""),
        Field.area(Why.FIELD, "lot.reason", "round.extend.reason-hint"));
    var region = who.region();
    return Screen.of("form", extensions.isTakingBids(region, id)
        ? page.telling(Sentence.of("round.extend.now", round.closesAt()), Sentence.of("round.extend.effect"))
            .editing(Edits.named(form, extensions.of(region, id).size() + 1), List.of())
            .confirming("round.extend.do")
        : page.telling(Sentence.of("round.extend.over")).refusing());
  }
}
