package id.lelangkinerja.command;

import static id.lelangkinerja.measurement.Basis.VERIFIED;

import id.lelangkinerja.command.page.MissionsPage;
import id.lelangkinerja.measurement.AchievementQuery;
import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.MissionRow;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The tree of missions on a page of its own, one mission grown at a time so that it stays light, and whole as a
 * table.
 */
@RegionController
class MissionsController {
  private final CommandQuery around;
  private final AimQuery aims;
  private final AchievementQuery achievements;
  private final RegionQuery regions;
  private final Clock clock;

  MissionsController(CommandQuery around, AimQuery aims, AchievementQuery achievements, RegionQuery regions,
      Clock clock) {
    this.around = around;
    this.aims = aims;
    this.achievements = achievements;
    this.regions = regions;
    this.clock = clock;
  }

  /** What the address asks for, and what it is told from. */
  private record Asked(List<Integer> years, Moment moment, Achievements achievements, Links links,
      List<MissionRow> missions) {
    Growing growing() {
      return new Growing(achievements, moment, links);
    }
  }

  @GetMapping("/command/missions")
  Screen show(Acting who, RegionHere here, Form form) {
    var asked = asked(who, here, form);
    var moment = asked.moment();
    var links = asked.links();
    var scale = asked.achievements().scaleOf(moment.year(), moment.quarter());
    var promised = asked.growing().promised(asked.missions());
    var grown = promised.stream().map(MissionRow::missionId)
        .filter(each -> each.toString().equals(form.typed("mission"))).findFirst();
    var choosing = new Choosing(links.commandMissions(), moment, grown.map(Growing::kept).orElse(""));
    var open = grown.orElseGet(() -> promised.isEmpty() ? null : promised.getFirst().missionId());
    return Screen.of("command/missions", new MissionsPage(headline(asked, promised),
        Sentence.of("command.period", Choosing.roman(moment.quarter()), Integer.toString(moment.year())),
        choosing.years(asked.years()), choosing.quarters(),
        List.of(scale.veryHigh(), scale.high(), scale.medium(), scale.low()),
        asked.growing().tree(asked.missions(), aims.aims(who), open),
        links.commandMissions() + ".csv?year=" + moment.year() + "&quarter=" + moment.quarter()));
  }

  @GetMapping({"/command/missions.csv", "/command/missions.xlsx"})
  ResponseEntity<byte[]> table(Acting who, RegionHere here, Form form, SheetFormat format) {
    var asked = asked(who, here, form);
    return Tables.tree(asked.growing().tree(asked.missions(), aims.aims(who))).download(format,
        "missions-" + here.code());
  }

  private Asked asked(Acting who, RegionHere here, Form form) {
    Refused.unless(Rules.mayWatch(who), Reason.NOT_YOURS);
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    var years = Moment.begun(around.years(who), today);
    var moment = Moment.of(form.typed("year"), form.typed("quarter"), years, today);
    return new Asked(years, moment, achievements.ofRegion(here.id(), moment.year()), Links.of(here),
        regions.missions(here.id()));
  }

  /** How many missions are on their track by what is verified of them. */
  private static Sentence headline(Asked asked, List<MissionRow> promised) {
    var moment = asked.moment();
    var quarter = Choosing.roman(moment.quarter());
    var year = Integer.toString(moment.year());
    var scores = promised.stream().map(MissionRow::missionId).flatMap(each -> verified(asked, each)).toList();
    if (scores.isEmpty()) {
      return Sentence.of(promised.isEmpty() ? "command.missions-none" : "command.missions-untold", quarter, year);
    }
    long well = scores.stream().filter(each -> each == Course.ON_TRACK).count();
    return Sentence.of("command.missions-headline", well, scores.size(), quarter, year);
  }

  private static Stream<Course> verified(Asked asked, UUID mission) {
    return asked.achievements().ofMission(mission, asked.moment().year(), asked.moment().quarter(), VERIFIED)
        .reported().map(asked.achievements().scaleOf(asked.moment().year(), asked.moment().quarter())::of)
        .map(Course::of)
        .stream();
  }
}
