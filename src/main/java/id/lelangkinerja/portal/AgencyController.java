package id.lelangkinerja.portal;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.page.AgencyPage;
import id.lelangkinerja.portal.page.Named;
import id.lelangkinerja.region.Rules;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One agency: what it promised, what has become of it, and whom it belongs to and follows. */
@RegionController
class AgencyController {
  private final PlaceQuery places;
  private final ContractQuery contracts;
  private final FigureQuery figures;
  private final IndicatorQuery indicators;
  private final ActQuery acts;
  private final Today today;

  AgencyController(PlaceQuery places, ContractQuery contracts, FigureQuery figures, IndicatorQuery indicators,
      ActQuery acts, Today today) {
    this.places = places;
    this.contracts = contracts;
    this.figures = figures;
    this.indicators = indicators;
    this.acts = acts;
    this.today = today;
  }

  @OpenToAll
  @GetMapping("/agencies/{agency}")
  Screen show(@Nullable Acting who, RegionHere here, @PathVariable UUID agency) {
    var region = here.id();
    var unit = places.find(region, agency).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var promised = contracts.found(region, ContractSearch.ofAgency(agency), FrontController.MOST);
    var reached = figures.ofAgency(region, agency);
    return Screen.of("portal/agency",
        new AgencyPage(facts(unit), headline(unit, promised.size(), reached),
            Lines.of(promised, Scoreboard.of(reached)), Years.of(reached, agency), indicators.ofAgency(region, agency),
            new AgencyPage.Kin(lines(places.children(region, agency)), lines(places.predecessors(region, agency)),
                lines(places.successors(region, agency))),
            acts.of(region, Kind.AGENCY, agency), unit.isPlace(),
            who != null && Rules.mayAdminister(who)));
  }

  private AgencyPage.Facts facts(Unit unit) {
    var parent = unit.parentId();
    return new AgencyPage.Facts(unit.agencyId(), unit.name(), unit.shortName(), Choices.key("agency-kind", unit.kind()),
        Objects.requireNonNullElse(unit.code(), ""),
        parent == null ? null : new Named(parent, String.valueOf(unit.parentName())), state(unit), unit.validFrom(),
        unit.validTo());
  }

  private static Sentence headline(Unit unit, int promised, Achievements reached) {
    if (promised == 0) {
      return Sentence.of("portal.agency-none", unit.name());
    }
    return Sentence.of("portal.agency-headline", unit.name(), promised, Telling.of(reached));
  }

  private List<AgencyPage.Line> lines(List<Unit> units) {
    return units.stream().map(each -> new AgencyPage.Line(each.agencyId(), each.name(),
        Choices.key("agency-kind", each.kind()), state(each))).toList();
  }

  private Tag state(Unit unit) {
    var key = unit.stateKey(today.date());
    return new Tag(key, "agency-state.here".equals(key) ? "good" : "");
  }
}
