package id.lelangkinerja.feed;

import id.lelangkinerja.identity.OfficeQuery;
import id.lelangkinerja.measurement.Brought;
import id.lelangkinerja.measurement.Gathered;
import id.lelangkinerja.measurement.Gathering;
import id.lelangkinerja.measurement.NewValue;
import id.lelangkinerja.measurement.Outcome;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the figures of a run down, in the name of the person for whom it runs; rows that cannot be taken are left. */
@Service
class TakingRows {
  private static final int MOST_TIMES = 3;
  private final FeedRepository feeds;
  private final OfficeQuery offices;
  private final Gathering gathering;
  private final MessageSource messages;
  private final Clock clock;

  TakingRows(FeedRepository feeds, OfficeQuery offices, Gathering gathering, MessageSource messages, Clock clock) {
    this.feeds = feeds;
    this.offices = offices;
    this.gathering = gathering;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * NOBODY where the person works no more for the agency, CUT_OFF where the feed was changed or paused since the run
   * began: then nothing is written. Nor is it where people write the same figures at the same moment: CHANGED_MEANWHILE.
   */
  @Transactional
  public RunResult take(RegionId region, Begun begun, List<MappedRow> rows) {
    var feed = feeds.locked(region, begun.feed().feedId());
    if (feed.version() != begun.feed().version() || (begun.by() == null && feed.state() != FeedState.RUNNING)) {
      return RunResult.none(RunOutcome.CUT_OFF, "");
    }
    return acting(region, begun).map(who -> taken(who, begun, rows))
        .orElseGet(() -> RunResult.none(RunOutcome.NOBODY, ""));
  }

  private Optional<Acting> acting(RegionId region, Begun begun) {
    var person = begun.person();
    return person == null
        ? Optional.empty()
        : offices.acting(person, region, LocalDate.ofInstant(clock.instant(), Texts.ZONE))
            .filter(who -> who.worksFor(begun.feed().agency()));
  }

  private RunResult taken(Acting who, Begun begun, List<MappedRow> rows) {
    var own = own(who, begun.feed());
    var faults = new ArrayList<RunResult.Faulty>();
    rows.forEach(row -> {
      if (row instanceof MappedRow.Faulty(int line, var fault)) {
        faults.add(new RunResult.Faulty(line, fault));
      }
    });
    var brought = brought(rows, explanation(begun.feed()));
    var settled = settled(own, brought, begun.feed().handsIn());
    var outcomes = new ArrayList<>(settled);
    outcomes.addAll(written(own, begun, without(brought, settled)));
    outcomes.forEach(each -> {
      var fault = each.fault();
      if (fault != null) {
        faults.add(new RunResult.Faulty(each.line(), fault));
      }
    });
    faults.sort(Comparator.comparingInt(RunResult.Faulty::line));
    return result(rows.size(), outcomes, faults);
  }

  /**
   * What became of these: those that are fine are written together, the others are faulty. Where people change some of them between the
   * look and the writing, none is written: it is tried again without those that are faulty now, and at last refused with CHANGED_MEANWHILE.
   */
  private List<Outcome> written(Acting own, Begun begun, List<Brought> open) {
    boolean handIn = begun.feed().handsIn();
    var outcomes = new ArrayList<Outcome>();
    for (int time = 0; time < MOST_TIMES; time++) {
      outcomes.addAll(faulty(gathering.look(own, without(open, outcomes), handIn)));
      var left = without(open, outcomes);
      if (left.isEmpty()) {
        return outcomes;
      }
      var taken = gathering.take(own, left, handIn, from(begun));
      if (taken.whole()) {
        outcomes.addAll(taken.outcomes());
        return outcomes;
      }
      outcomes.addAll(faulty(taken));
    }
    throw new Refused(Reason.CHANGED_MEANWHILE);
  }

  private static List<Outcome> faulty(Gathered gathered) {
    return gathered.outcomes().stream().filter(each -> each.what() == Outcome.What.FAULTY).toList();
  }

  private static RunResult result(int read, List<Outcome> outcomes, List<RunResult.Faulty> faults) {
    int fresh = count(outcomes, Outcome.What.NEW);
    int changed = count(outcomes, Outcome.What.CHANGED);
    var outcome = faults.isEmpty()
        ? fresh + changed > 0 ? RunOutcome.FINE : RunOutcome.NOTHING_NEW
        : RunOutcome.FAULTS;
    return new RunResult(outcome, "", read, fresh, changed, count(outcomes, Outcome.What.SAME), faults, null, null);
  }

  private static int count(List<Outcome> outcomes, Outcome.What what) {
    return (int) outcomes.stream().filter(each -> each.what() == what).count();
  }

  /** What rows would become, if they were taken now by this person; those that are none already are left out. */
  @Transactional(readOnly = true)
  public List<Outcome> look(Acting who, Feed feed, List<MappedRow> rows) {
    var own = own(who, feed);
    var brought = brought(rows, explanation(feed));
    var settled = settled(own, brought, feed.handsIn());
    return Stream.concat(settled.stream(),
        gathering.look(own, without(brought, settled), feed.handsIn()).outcomes().stream()).toList();
  }

  /**
   * Figures that stand there already, whatever their note says of where they came from, and those that are told twice:
   * nothing is to be written of them.
   */
  private List<Outcome> settled(Acting own, List<Brought> brought, boolean handIn) {
    return gathering.look(own, brought.stream().map(TakingRows::bare).toList(), handIn).outcomes().stream()
        .filter(each -> each.what() == Outcome.What.SAME || isTwice(each.fault())).toList();
  }

  private static boolean isTwice(@Nullable Refused fault) {
    return fault != null && fault.reason() == Reason.BROUGHT_TWICE;
  }

  private static Brought bare(Brought row) {
    var value = row.value();
    return new Brought(row.line(), row.contract(), row.indicator(), row.period(),
        new NewValue(value.value(), value.numerator(), value.denominator(), "", null, null), row.explanation());
  }

  private static List<Brought> without(List<Brought> brought, List<Outcome> settled) {
    var lines = settled.stream().map(Outcome::line).collect(Collectors.toSet());
    return brought.stream().filter(each -> !lines.contains(each.line())).toList();
  }

  /** A person of several agencies writes for the feed's own alone. */
  private static Acting own(Acting who, Feed feed) {
    return new Acting(who.region(), who.person(), who.name(),
        who.grants().stream().filter(grant -> feed.agency().equals(grant.agency())).toList());
  }

  private static List<Brought> brought(List<MappedRow> rows, String explanation) {
    Set<Integer> lines = new HashSet<>();
    return rows.stream().filter(MappedRow.Figure.class::isInstance).map(MappedRow.Figure.class::cast)
        .filter(figure -> lines.add(figure.line())).map(figure -> new Brought(figure.line(), figure.contract(),
            figure.indicator(), figure.period(), figure.value(), explanation))
        .toList();
  }

  private String explanation(Feed feed) {
    return words().get("feed.explanation", feed.name());
  }

  private String from(Begun begun) {
    return words().get("feed.from", begun.feed().name(), words().moment(begun.at()));
  }

  /** What stands in the note of each figure: where it comes from, without a query that may hold a key. */
  String origin(Feed feed) {
    return words().get("feed.origin", feed.name(), feed.shownAddress());
  }

  private Texts words() {
    return new Texts(Locale.of("id"), messages);
  }
}
