package id.lelangkinerja.portal;

import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.web.Screen;
import org.springframework.web.bind.annotation.GetMapping;

/** A region's front page. */
@RegionController
class FrontController {
  static final int MOST = 2000;
  private static final int LATEST = 6;
  private final FrontQuery front;
  private final ContractQuery contracts;
  private final FigureQuery figures;
  private final PlanQuery plan;
  private final PlaceQuery places;
  private final Maps maps;
  private final Today today;

  FrontController(FrontQuery front, ContractQuery contracts, FigureQuery figures, PlanQuery plan, PlaceQuery places,
      Maps maps, Today today) {
    this.front = front;
    this.contracts = contracts;
    this.figures = figures;
    this.plan = plan;
    this.places = places;
    this.maps = maps;
    this.today = today;
  }

  @OpenToAll
  @GetMapping("")
  Screen show(RegionHere here) {
    var region = here.id();
    var years = figures.years(region);
    int year = Tally.yearToTell(years, today.date());
    var published = contracts.found(region, ContractSearch.all(), MOST);
    var told = new Front(here, year, published, Scoreboard.of(region, published, year, figures, today.date()));
    return Screen.of("portal/front", told.page(plan.terms(region), plan.missions(region), front.counts(region),
        front.latest(region, LATEST), !places.districts(region).isEmpty(),
        maps.of(here, AgencyKind.KECAMATAN).orElse(null)));
  }
}
