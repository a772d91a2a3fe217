package id.lelangkinerja.feed;

import id.lelangkinerja.fetch.Fetched;
import id.lelangkinerja.fetch.Fetching;
import id.lelangkinerja.fetch.Patience;
import id.lelangkinerja.jobs.OneByOne;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries runs out: fetches without holding the database, then writes down what came. Whatever the source does, the run
 * ends with an outcome.
 */
@Component
class Pulling {
  private static final Logger LOG = LoggerFactory.getLogger(Pulling.class);
  private final FeedQuery feeds;
  private final BeginningRun beginning;
  private final Fetching fetching;
  private final TakingRows taking;
  private final EndingRun ending;
  private final Clock clock;

  Pulling(FeedQuery feeds, BeginningRun beginning, Fetching fetching, TakingRows taking, EndingRun ending,
      Clock clock) {
    this.feeds = feeds;
    this.beginning = beginning;
    this.fetching = fetching;
    this.taking = taking;
    this.ending = ending;
    this.clock = clock;
  }

  /** Every feed of the region whose time has come. */
  void pullDue(RegionId region) {
    OneByOne.each(feeds.due(region, clock.instant()),
        feed -> beginning.due(region, feed).ifPresent(begun -> carryOut(region, begun)));
  }

  void carryOut(RegionId region, Begun begun) {
    try {
      switch (fetching.fetch(begun.request(), Patience.USUAL)) {
        case Fetched.Failed(var fault, var detail) ->
          ending.end(region, begun, RunResult.none(RunOutcome.of(fault), detail), null);
        case Fetched.Unchanged _ -> ending.end(region, begun, RunResult.none(RunOutcome.NOTHING_NEW, ""), null);
        case Fetched.Content content -> take(region, begun, content);
      }
    } catch (RuntimeException failure) {
      LOG.warn("A run of the feed {} came to no end", begun.feed().feedId(), failure);
      ending.end(region, begun, RunResult.none(RunOutcome.CUT_OFF, ""), null);
    }
  }

  /** Writes down what was read. */
  void take(RegionId region, Begun begun, Fetched.Content content) {
    ending.end(region, begun, understood(region, begun, content).of(content.size(), content.sha256()), content);
  }

  private RunResult understood(RegionId region, Begun begun, Fetched.Content content) {
    var feed = begun.feed();
    List<MappedRow> rows;
    try {
      var mapping = Mapping.of(Objects.requireNonNull(feed.mapping()));
      rows = new Mapper(mapping, feed.decimalSign(), taking.origin(feed))
          .map(SourceTable.of(feed.shape(), content.text()));
    } catch (Refused refused) {
      return new RunResult(RunOutcome.NOT_UNDERSTOOD, "", 0, 0, 0, 0, List.of(new RunResult.Faulty(1, refused)),
          null, null);
    }
    return taken(region, begun, rows);
  }

  /** What people changed at the same moment is tried again at its next time, as a run that was cut off is. */
  private RunResult taken(RegionId region, Begun begun, List<MappedRow> rows) {
    try {
      return taking.take(region, begun, rows);
    } catch (Refused refused) {
      if (refused.reason() == Reason.CHANGED_MEANWHILE) {
        return RunResult.none(RunOutcome.CUT_OFF, "");
      }
      throw refused;
    }
  }
}
