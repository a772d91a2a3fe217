package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.FormPage.Field;
import id.lelangkinerja.web.page.Sentence;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Builds the page on which a round is copied: what is new about it, and what of the earlier one will be left out. */
@Component
class CopyPages {
  private static final Period LATER = Period.ofYears(1);
  private final RoundFormPages forms;
  private final RegionQuery regions;
  private final RoundChecks checks;
  private final LotQuery lots;
  private final CopyingLots copying;

  CopyPages(RoundFormPages forms, RegionQuery regions, RoundChecks checks, LotQuery lots, CopyingLots copying) {
    this.forms = forms;
    this.regions = regions;
    this.checks = checks;
    this.lots = lots;
    this.copying = copying;
  }

  Screen page(Acting who, Links links, Round round) {
    var region = who.region();
    var all = lots.lots(who, round.id());
    var people = forms.people(region);
    return Screen.of("form", FormPage.of(Sentence.of("round.copy.title", round.name()),
        List.of(new FormPage.Way(Sentence.of("rounds.title"), links.auction().rounds()),
            new FormPage.Way(Sentence.words(round.name()), links.auction().round(round.id().value()))),
        links.auction().roundCopy(round.id().value()),
        Field.line("name", "round.name", "round.name-hint"),
        Field.select("term", "round.term", "round.copy.term-hint",
            regions.terms(region).stream().map(term -> new Choice(term.termId().toString(), term.name())).toList()),
        Field.date("opensOn", "round.opens-on", ""), Field.time("opensTime", "round.opens-time", ""),
        Field.date("closesOn", "round.closes-on", "round.copy.closes-hint"),
        Field.time("closesTime", "round.closes-time", ""),
        Field.number("firstYear", "round.first-year", "round.copy.year-hint"),
        Field.ticks("panel", "round.panel-members", "round.panel-hint", people),
        Field.select("chair", "round.chair", "", people),
        Field.ticks("lots", "round.copy.lots", "round.copy.lots-hint", all.stream()
            .map(lot -> new Choice(lot.lotId().toString(), lot.no() + ". " + lot.title())).toList()))
        .telling(told(who, round, all).toArray(Sentence[]::new)));
  }

  /**
   * The form as it stands at first: a year later, with the members who may still sit, and every lot but cancelled
   * ones.
   */
  Form fresh(Acting who, Round round, Locale reader) {
    var eligible = checks.eligible(who.region());
    var typed = new LinkedHashMap<String, List<String>>();
    typed.put("term", List.of(round.term().toString()));
    RoundForm.putMoment(typed, "opens", RoundForm.later(round.opensAt(), LATER));
    RoundForm.putMoment(typed, "closes", RoundForm.later(round.closesAt(), LATER));
    typed.put("firstYear", List.of(Integer.toString(round.firstYear())));
    typed.put("panel", round.panel().stream().map(Round.Member::person).filter(eligible::contains)
        .map(person -> person.value().toString()).toList());
    round.chair().map(Round.Member::person).filter(eligible::contains)
        .ifPresent(chair -> typed.put("chair", List.of(chair.value().toString())));
    typed.put("lots", lots.lots(who, round.id()).stream().filter(lot -> lot.state() != LotState.CANCELLED)
        .map(lot -> lot.lotId().toString()).toList());
    return new Form(typed, reader);
  }

  private List<Sentence> told(Acting who, Round round, List<LotRow> all) {
    var eligible = checks.eligible(who.region());
    var told = new ArrayList<>(List.of(Sentence.of("round.copy.effect")));
    round.panel().stream().filter(member -> !eligible.contains(member.person()))
        .forEach(member -> told.add(Sentence.of("round.copy.left.member", member.name())));
    copying.left(who, round, all.stream().map(lot -> lots.lot(who, new LotId(lot.lotId()))).toList())
        .forEach(left -> told.add(Sentence.of(left.key(), left.name(), left.lot())));
    return told;
  }
}
