package id.lelangkinerja.region;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Groundwork;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The region's own part: a term with its missions, agencies, and settings, which all have a usual value. */
@Component
@Order(10)
class RegionGroundwork implements Groundwork {
  private final RegionQuery regions;
  private final AgencyQuery agencies;
  private final Settings settings;
  private final Clock clock;

  RegionGroundwork(RegionQuery regions, AgencyQuery agencies, Settings settings, Clock clock) {
    this.regions = regions;
    this.agencies = agencies;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public List<Step> steps(Acting who, Links links) {
    if (!Rules.mayPrepare(who)) {
      return List.of();
    }
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    var region = who.region();
    var terms = regions.terms(region);
    boolean current = terms.stream().anyMatch(term -> !term.endsOn().isBefore(today));
    var missions = regions.missions(region);
    int bare = (int) terms.stream().filter(term -> !term.endsOn().isBefore(today))
        .filter(term -> missions.stream().noneMatch(mission -> mission.termId().equals(term.termId()))).count();
    int working = agencies.countOn(region, today);
    int chosen = (int) settings.all(region).stream().map(Settings.Dated::key).distinct().count();
    var to = links.structure();
    return List.of(new Step("groundwork.term", terms.size(), current ? 0 : 1, current, to.terms()),
        new Step("groundwork.missions", missions.size(), bare, !missions.isEmpty() && bare == 0, to.terms()),
        new Step("groundwork.agencies", working, 0, working > 0, own(who, to.agencies())),
        new Step("groundwork.settings", chosen, Setting.values().length - chosen, true, to.settings()));
  }

  private static String own(Acting who, String url) {
    return Rules.mayAdminister(who) ? url : "";
  }
}
