package id.lelangkinerja.command;

import id.lelangkinerja.command.page.CommandPage;
import id.lelangkinerja.kept.Stamped;
import id.lelangkinerja.measurement.AchievementQuery;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.region.AreaQuery;
import id.lelangkinerja.region.RegionQuery;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the command centre shows of promises and figures, by a fixed number of queries however large the region is. */
@Component
class CommandPages {
  private final CommandQuery around;
  private final ContractSignals signals;
  private final AchievementQuery achievements;
  private final RegionQuery regions;
  private final AreaQuery areas;

  CommandPages(CommandQuery around, ContractSignals signals, AchievementQuery achievements, RegionQuery regions,
      AreaQuery areas) {
    this.around = around;
    this.signals = signals;
    this.achievements = achievements;
    this.regions = regions;
    this.areas = areas;
  }

  List<Integer> years(Acting who) {
    return around.years(who);
  }

  /** The page without the week. Every row that it tells renews a stamp when it changes. */
  CommandPage page(Acting who, Watching.Looked looked, Stamped stamped, List<Integer> years) {
    var here = looked.here().id();
    var moment = looked.moment();
    var today = looked.today();
    var overview = new Overview(achievements.ofRegion(here, moment.year()), moment, looked.map(),
        Links.of(looked.here()));
    return overview.page(
        new Overview.Around(years, around.owners(who, today), around.running(who), around.owing(who, today),
            around.waiting(who), regions.missions(here), areas.layer(here, looked.map()), around.partners(who)),
        signals.of(who, moment, today, stamped));
  }
}
