package id.lelangkinerja.command;

import id.lelangkinerja.command.page.CommandPage;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.measurement.AchievementQuery;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.region.AreaQuery;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Gathers what the command centre shows, by a fixed number of queries however large the region is. */
@Component
class Watching {
  private final CommandQuery around;
  private final PulseQuery pulse;
  private final BeliefQuery belief;
  private final AchievementQuery achievements;
  private final Places places;
  private final HistoryQuery history;
  private final Clock clock;

  Watching(CommandQuery around, PulseQuery pulse, BeliefQuery belief, AchievementQuery achievements,
      Places places, HistoryQuery history, Clock clock) {
    this.around = around;
    this.pulse = pulse;
    this.belief = belief;
    this.achievements = achievements;
    this.places = places;
    this.history = history;
    this.clock = clock;
  }

  /** The region's places: its terms' missions and its map. */
  @Component
  record Places(RegionQuery regions, AreaQuery areas) {}

  /** The page for the year, the quarter and the map that the address names; for those who watch alone. */
  CommandPage look(Acting who, RegionHere here, Form asked) {
    Refused.unless(Rules.mayWatch(who), Reason.NOT_YOURS);
    var today = today();
    var links = Links.of(here);
    var years = Moment.begun(around.years(who), today);
    var moment = Moment.of(asked.typed("year"), asked.typed("quarter"), years, today);
    var map = "kelurahan".equals(asked.typed("map")) ? AgencyKind.KELURAHAN : AgencyKind.KECAMATAN;
    var overview = new Overview(achievements.ofRegion(here.id(), moment.year()), moment, map, links);
    return overview.page(
        new Overview.Around(years, around.owners(who, today), around.newest(who, moment.year()), around.running(who),
            around.owing(who, today), around.waiting(who), around.told(who), around.checked(who)),
        new Overview.Beside(places.regions().missions(here.id()),
            Slack.of(pulse.beats(who, moment.year(), today), moment), places.areas().layer(here.id(), map),
            Week.of(history, who, links, today), belief.gaps(who, moment.year()), belief.provisional(who, moment)));
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }
}
