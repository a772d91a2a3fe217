package id.lelangkinerja.feed;

import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.platform.RegionId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices feeds of which nothing new has come for longer than was said, and clears old runs away. */
@Service
class WatchingFeeds {
  private static final Duration KEPT = Duration.ofDays(180);
  private static final int LEFT = 20;
  private final FeedQuery query;
  private final FeedRepository feeds;
  private final RunRepository runs;
  private final Notifying notifying;
  private final Clock clock;

  WatchingFeeds(FeedQuery query, FeedRepository feeds, RunRepository runs, Notifying notifying, Clock clock) {
    this.query = query;
    this.feeds = feeds;
    this.runs = runs;
    this.notifying = notifying;
    this.clock = clock;
  }

  /** Tells of each silence once; it begins anew with the next figure that is new. */
  @Transactional
  public void watch(RegionId region) {
    var now = clock.instant();
    for (var feed : query.silent(region, now)) {
      feeds.silenceTold(region, feed.feedId(), now);
      EndingRun.tell(notifying, region, feed, "notice.text.feed-silent",
          List.of(feed.name(), feed.agencyName(), Integer.toString(feed.silentDays())));
    }
    runs.clear(region, now.minus(KEPT), LEFT);
  }
}
