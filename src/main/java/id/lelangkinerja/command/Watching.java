package id.lelangkinerja.command;

import id.lelangkinerja.command.page.CommandPage;
import id.lelangkinerja.command.page.WatchPage;
import id.lelangkinerja.database.PlainRead;
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
import id.lelangkinerja.web.Writing;
import id.lelangkinerja.web.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Has the command centre ready: everything that figures and promises tell is kept until one of them changes, as it is
 * written in each language as well, and only the week's acts are read each time, with the stamp, before the rest.
 */
@Component
class Watching {
  /** Rows of the tables of agencies, of all pages together. */
  private static final long MOST_ROWS = 20_000;
  /** Bytes of all written pages together. */
  private static final long MOST_WRITTEN = 16_000_000;
  private final CommandPages composed;
  private final StampQuery stamps;
  private final HistoryQuery history;
  private final Writing writing;
  private final Clock clock;
  private final Kept<RegionHere, List<Integer>> years = Kept.weighing(MOST_ROWS, each -> 1 + each.size());
  private final Kept<Looked, CommandPage> pages = Kept.weighing(MOST_ROWS, each -> 1 + each.heat().size());
  private final Kept<Read, Written> written = Kept.weighing(MOST_WRITTEN, Written::weight);

  Watching(CommandPages composed, StampQuery stamps, HistoryQuery history, Writing writing, Clock clock) {
    this.composed = composed;
    this.stamps = stamps;
    this.history = history;
    this.writing = writing;
    this.clock = clock;
  }

  /** Where, at what, and on which day: figures fall due as days pass. */
  record Looked(RegionHere here, Moment moment, AgencyKind map, LocalDate today) {}

  /** What is looked at, and in whose language. */
  private record Read(Looked looked, Locale reader) {}

  /** The page for the year, the quarter and the map that the address names; for those who watch alone. */
  @PlainRead
  public WatchPage watch(Acting who, RegionHere here, Form asked) {
    Refused.unless(Rules.mayWatch(who), Reason.NOT_YOURS);
    var week = Week.read(history, here.id(), today());
    long stamp = week.stamp();
    var looked = looked(who, here, asked, stamp);
    return new WatchPage(
        written.get(new Read(looked, asked.reader()), stamp,
            () -> writing.write("command/watched", here, asked.reader(), Map.of("page", page(who, looked, stamp)))),
        Week.of(week, who, Links.of(here), looked.today()));
  }

  /** What the page tells, without the week. */
  @PlainRead
  public CommandPage look(Acting who, RegionHere here, Form asked) {
    Refused.unless(Rules.mayWatch(who), Reason.NOT_YOURS);
    long stamp = stamps.all(here.id());
    return page(who, looked(who, here, asked, stamp), stamp);
  }

  private Looked looked(Acting who, RegionHere here, Form asked, long stamp) {
    var today = today();
    var moment = Moment.of(asked.typed("year"), asked.typed("quarter"), years(who, here, today, stamp), today);
    return new Looked(here, moment,
        "kelurahan".equals(asked.typed("map")) ? AgencyKind.KELURAHAN : AgencyKind.KECAMATAN, today);
  }

  private CommandPage page(Acting who, Looked looked, long stamp) {
    return pages.get(looked, stamp, () -> composed.page(who, looked, stamps.of(who.region()),
        years(who, looked.here(), looked.today(), stamp)));
  }

  private List<Integer> years(Acting who, RegionHere here, LocalDate today, long stamp) {
    return Moment.begun(years.get(here, stamp, () -> composed.years(who)), today);
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }
}
