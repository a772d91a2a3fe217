package id.lelangkinerja.round;

import id.lelangkinerja.identity.PeopleQuery;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.round.page.RoundFormPage;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Builds the page with the form of a round: which terms there are, and who may sit on its panel today. */
@Component
class RoundFormPages {
  private final RegionQuery regions;
  private final RoundChecks checks;

  RoundFormPages(RegionQuery regions, RoundChecks checks) {
    this.regions = regions;
    this.checks = checks;
  }

  Screen fresh(RegionId region, Links links) {
    return page(region, "round.new.title", links.auction().rounds(), links.auction().rounds());
  }

  Screen revised(RegionId region, Links links, RoundId id) {
    return page(region, "round.edit.title", links.auction().roundEdit(id.value()), links.auction().round(id.value()));
  }

  private Screen page(RegionId region, String titleKey, String action, String back) {
    var terms = regions.terms(region).stream().map(term -> new Choice(term.termId().toString(), term.name())).toList();
    var stages = Round.CALENDAR.stream().map(state -> new RoundFormPage.Stage(state.name(), state.key())).toList();
    return Screen.of("round/round-form", new RoundFormPage(titleKey, action, back, terms, people(region),
        RoundFaults.MOST_CRITERIA, RoundFaults.MOST_YEARS, stages));
  }

  /** Each person once, whichever offices they hold. */
  List<Choice> people(RegionId region) {
    var named = new LinkedHashMap<UUID, PeopleQuery.Holder>();
    checks.holders(region).forEach(holder -> named.putIfAbsent(holder.personId(), holder));
    return named.values().stream()
        .map(holder -> new Choice(holder.personId().toString(), holder.name() + ", " + holder.office())).toList();
  }
}
