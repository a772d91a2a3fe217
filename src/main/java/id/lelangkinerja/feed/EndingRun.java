package id.lelangkinerja.feed;

import id.lelangkinerja.fetch.Fetched;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what came of a run, plans the next one, and tells people where a feed is in trouble. */
@Service
class EndingRun {
  private static final int TOLD_AT = 3;
  private final FeedRepository feeds;
  private final RunRepository runs;
  private final Notifying notifying;
  private final History history;
  private final Clock clock;

  EndingRun(FeedRepository feeds, RunRepository runs, Notifying notifying, History history, Clock clock) {
    this.feeds = feeds;
    this.runs = runs;
    this.notifying = notifying;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Marks of what was read are kept only where all of it was taken, so that what could not be comes again.
   *
   * @param content what was read; null where nothing was
   */
  @Transactional
  public void end(RegionId region, Begun begun, RunResult result, Fetched.@Nullable Content content) {
    var feed = feeds.locked(region, begun.feed().feedId());
    var now = clock.instant();
    runs.end(region, begun.run(), result, now);
    if (feed.version() == begun.feed().version() && content != null && !result.outcome().isFailure()) {
      boolean whole = result.faults().isEmpty();
      feeds.read(region, feed.feedId(), whole ? content.etag() : null, whole ? content.modified() : null);
    }
    if (result.hasNews()) {
      feeds.news(region, feed.feedId(), now);
    }
    if (result.outcome() == RunOutcome.NOBODY) {
      stop(region, feed);
    } else if (begun.by() == null && feed.state() == FeedState.RUNNING) {
      plan(region, feed, result);
    }
  }

  private void plan(RegionId region, Feed feed, RunResult result) {
    int failures = result.outcome().isFailure() ? feed.failures() + 1 : 0;
    var now = clock.instant();
    feeds.plan(region, feed.feedId(), failures > 0 ? Schedule.again(now, failures) : feed.schedule().after(now),
        failures);
    if (failures == TOLD_AT) {
      tell(region, feed, "notice.text.feed-failing", List.of(feed.name(), feed.agencyName()));
    }
  }

  private void stop(RegionId region, Feed feed) {
    if (feed.state() == FeedState.RUNNING) {
      feeds.rest(region, feed.feedId(), FeedState.STOPPED);
      history.record(Acting.installation(region), "feed.stopped", Kind.FEED, feed.feedId(), feed.name());
      tell(region, feed, "notice.text.feed-stopped", List.of(feed.name(), feed.agencyName()));
    }
  }

  private void tell(RegionId region, Feed feed, String key, List<String> values) {
    tell(notifying, region, feed, key, values);
  }

  /** The agency and the monitor. */
  static void tell(Notifying notifying, RegionId region, Feed feed, String key, List<String> values) {
    var told = Told.of(NoticeKind.FEED, key, values, links -> links.feeds().one(feed.feedId()));
    notifying.tell(region, Recipients.workingFor(feed.agency()), told);
    notifying.tell(region, Recipients.holding(Role.MONITOR), told);
  }
}
