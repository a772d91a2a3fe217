package id.lelangkinerja.command;

import id.lelangkinerja.measurement.AchievementQuery;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The command centre and the way down from it: region, agency, contract, commitment, figure. */
@RegionController
class CommandController {
  private final Watching watching;
  private final CommandQuery around;
  private final SignalQuery signals;
  private final AchievementQuery achievements;
  private final RegionQuery regions;

  CommandController(Watching watching, CommandQuery around, SignalQuery signals, AchievementQuery achievements,
      RegionQuery regions) {
    this.watching = watching;
    this.around = around;
    this.signals = signals;
    this.achievements = achievements;
    this.regions = regions;
  }

  @GetMapping("/command")
  Screen show(Acting who, RegionHere here, Form asked) {
    return Screen.of("command/command", watching.watch(who, here, asked));
  }

  @GetMapping("/command/agencies/{agency}")
  Screen agency(Acting who, RegionHere here, @PathVariable UUID agency, Form asked) {
    Refused.unless(Rules.mayWatch(who), Reason.NOT_YOURS);
    var found = regions.agency(here.id(), agency).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var today = watching.today();
    var years = Moment.begun(around.years(who), today);
    var moment = moment(asked, years, today);
    var own = achievements.ofAgency(here.id(), new AgencyId(agency));
    var contracts = own.commitments().stream().map(each -> each.pledge().contractId()).distinct().toList();
    var descent = new Descent(own, moment, Links.of(here), around.periods(who, agency, moment.year()),
        Provisional.of(signals.provisional(who, contracts, moment)));
    return Screen.of("command/agency",
        descent.page(found, around.owners(who, today).getOrDefault(agency, ""), years));
  }

  private static Moment moment(Form asked, List<Integer> years, LocalDate today) {
    return Moment.of(asked.typed("year"), asked.typed("quarter"), years, today);
  }
}
