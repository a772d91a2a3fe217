package id.lelangkinerja.command;

import id.lelangkinerja.command.page.CommandPage;
import id.lelangkinerja.kept.Kept;
import id.lelangkinerja.kept.Stamped;
import id.lelangkinerja.measurement.AchievementQuery;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.AreaQuery;
import id.lelangkinerja.region.RegionQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the command centre shows of promises and figures, by a fixed number of queries however large the region is. */
@Component
class CommandPages {
  private static final long MOST_SLACK = 50_000;
  private final CommandQuery around;
  private final PulseQuery pulse;
  private final BeliefQuery belief;
  private final AchievementQuery achievements;
  private final RegionQuery regions;
  private final AreaQuery areas;
  private final Kept<Watched, List<Slack>> slack = Kept.weighing(MOST_SLACK, each -> 1 + each.size());

  CommandPages(CommandQuery around, PulseQuery pulse, BeliefQuery belief, AchievementQuery achievements,
      RegionQuery regions, AreaQuery areas) {
    this.around = around;
    this.pulse = pulse;
    this.belief = belief;
    this.achievements = achievements;
    this.regions = regions;
    this.areas = areas;
  }

  /** A contract as it is looked at through a quarter, on a day. */
  private record Watched(RegionId region, UUID contract, Moment moment, LocalDate today) {}

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
        new Overview.Around(years, around.owners(who, today), around.newest(who, moment.year()), around.running(who),
            around.owing(who, today), around.waiting(who), around.told(who), around.checked(who)),
        new Overview.Beside(regions.missions(here), slack(who, moment, today, stamped),
            areas.layer(here, looked.map()), belief.gaps(who, moment.year()), belief.provisional(who, moment),
            around.partners(who)));
  }

  private List<Slack> slack(Acting who, Moment moment, LocalDate today, Stamped stamped) {
    return Slack.deepestFirst(slack.getEach(stamped.known(),
        contract -> new Watched(who.region(), contract, moment, today), stamped::of, missing -> {
          var beats = pulse.beats(who, missing, moment.year(), today).stream()
              .collect(Collectors.groupingBy(Beat::contractId));
          return missing.stream().collect(Collectors.toMap(each -> each,
              each -> Slack.of(beats.getOrDefault(each, List.of()), moment)));
        }).values().stream().flatMap(List::stream));
  }
}
