package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.page.CoversPage;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The planner's form of what the awards of a round must not leave out. */
@RegionController
class CoversController {
  private final RoundQuery rounds;
  private final LotQuery lots;
  private final CoverChoices choices;
  private final CoverQuery covers;
  private final SettingCovers setting;
  private final Posting posting;

  CoversController(RoundQuery rounds, LotQuery lots, CoverChoices choices, CoverQuery covers,
      SettingCovers setting, Posting posting) {
    this.rounds = rounds;
    this.lots = lots;
    this.choices = choices;
    this.covers = covers;
    this.setting = setting;
    this.posting = posting;
  }

  @GetMapping("/rounds/{round}/covers")
  Screen ask(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form asked) {
    var round = planned(who, id);
    Refused.unless(Rules.isUnopened(lots.lots(who, id).stream().map(LotRow::state).toList()), Reason.ROUND_IS_OPEN);
    var typed = new LinkedHashMap<String, List<String>>();
    covers.of(who.region(), id)
        .forEach(cover -> typed.put("cover-" + cover.subject(), List.of(Integer.toString(cover.least()))));
    return page(who, Links.of(here), round).with(new Form(typed, asked.reader()));
  }

  @PostMapping("/rounds/{round}/covers")
  ModelAndView set(Acting who, RegionHere here, @PathVariable("round") RoundId id, Form form) {
    var round = planned(who, id);
    var links = Links.of(here);
    var asked = choices.of(who.region(), round).stream().filter(subject -> !Typed.isBlank(form, subject.field()))
        .map(subject -> new SettingCovers.Least(subject.id(), form.whole(subject.field(), 1, MinimumCover.MOST)))
        .toList();
    return posting.answer(who, "round-covers:" + id.value(), form, () -> {
      setting.set(who, id, asked);
      return links.auction().round(id.value());
    }, () -> page(who, links, round));
  }

  private Round planned(Acting who, RoundId id) {
    Refused.unless(Rules.mayPlan(who), Reason.NOT_YOURS);
    return rounds.round(who, id);
  }

  private Screen page(Acting who, Links links, Round round) {
    var all = choices.of(who.region(), round);
    return Screen.of("round/covers",
        new CoversPage(round.name(), links.auction().round(round.id().value()),
            links.auction().roundCovers(round.id().value()), rows(all, true), rows(all, false)));
  }

  private static List<CoversPage.Row> rows(List<CoverChoices.Subject> all, boolean ofMission) {
    return all.stream().filter(subject -> subject.ofMission() == ofMission)
        .map(subject -> new CoversPage.Row(subject.field(), subject.name())).toList();
  }
}
