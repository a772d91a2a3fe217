package id.lelangkinerja.command;

import id.lelangkinerja.command.page.CommandPage;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.kept.Kept;
import id.lelangkinerja.kept.StampQuery;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Has the command centre ready: everything that figures and promises tell is kept until one of them changes, and only the
 * week's acts are read each time.
 */
@Component
class Watching {
  /** Rows of the tables of agencies, of all pages together. */
  private static final long MOST_ROWS = 20_000;
  private final CommandPages composed;
  private final StampQuery stamps;
  private final HistoryQuery history;
  private final Clock clock;
  private final Kept<RegionHere, List<Integer>> years = Kept.weighing(MOST_ROWS, each -> 1 + each.size());
  private final Kept<Looked, CommandPage> pages = Kept.weighing(MOST_ROWS, each -> 1 + each.heat().size());

  Watching(CommandPages composed, StampQuery stamps, HistoryQuery history, Clock clock) {
    this.composed = composed;
    this.stamps = stamps;
    this.history = history;
    this.clock = clock;
  }

  /** Where, at what, and on which day: figures fall due as days pass. */
  record Looked(RegionHere here, Moment moment, AgencyKind map, LocalDate today) {}

  /** The page for the year, the quarter and the map that the address names; for those who watch alone. */
  CommandPage look(Acting who, RegionHere here, Form asked) {
    Refused.unless(Rules.mayWatch(who), Reason.NOT_YOURS);
    var stamped = stamps.of(here.id());
    long stamp = stamped.all();
    var today = today();
    var promised = years.get(here, stamp, () -> composed.years(who));
    var begun = Moment.begun(promised, today);
    var moment = Moment.of(asked.typed("year"), asked.typed("quarter"), begun, today);
    var map = "kelurahan".equals(asked.typed("map")) ? AgencyKind.KELURAHAN : AgencyKind.KECAMATAN;
    var looked = new Looked(here, moment, map, today);
    return pages.get(looked, stamp, () -> composed.page(who, looked, stamped, begun))
        .with(Week.of(history, who, Links.of(here), today));
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }
}
