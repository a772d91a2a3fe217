package id.lelangkinerja.portal;

import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.measurement.AchievementQuery;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;

/** A region's front page. */
@RegionController
class FrontController {
  static final int MOST = 2000;
  private static final int LATEST = 6;
  private final FrontQuery front;
  private final ContractQuery contracts;
  private final AchievementQuery achievements;
  private final RegionQuery regions;
  private final Clock clock;

  FrontController(FrontQuery front, ContractQuery contracts, AchievementQuery achievements, RegionQuery regions,
      Clock clock) {
    this.front = front;
    this.contracts = contracts;
    this.achievements = achievements;
    this.regions = regions;
    this.clock = clock;
  }

  @OpenToAll
  @GetMapping("")
  Screen show(RegionHere here) {
    var region = here.id();
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    int year = Tally.yearToTell(front.years(region), today);
    var published = contracts.published(region, ContractQuery.Search.all(), MOST, 0);
    var told = new Front(here, year, published,
        Scoreboard.of(region, published, year, front, achievements, today));
    return Screen.of("portal/front", told.page(regions.terms(region), regions.missions(region), front.counts(region),
        front.latest(region, LATEST)));
  }
}
