package id.lelangkinerja.feed;

import id.lelangkinerja.fetch.Request;
import id.lelangkinerja.fetch.SourceAddress;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a run of a feed: one at a time, whoever asks for it. */
@Service
class BeginningRun {
  /** After so long a run that never ended was cut off. */
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private final FeedRepository feeds;
  private final RunRepository runs;
  private final Clock clock;

  BeginningRun(FeedRepository feeds, RunRepository runs, Clock clock) {
    this.feeds = feeds;
    this.runs = runs;
    this.clock = clock;
  }

  /** Where it is still the feed's time and nobody is at it. Its next time is set at once: a run that is cut off is not repeated. */
  @Transactional
  public Optional<Begun> due(RegionId region, UUID id) {
    var feed = feeds.locked(region, id);
    var now = clock.instant();
    var next = feed.nextRunAt();
    if (feed.state() != FeedState.RUNNING || next == null || next.isAfter(now) || isBusy(region, id, now)) {
      return Optional.empty();
    }
    feeds.plan(region, id, feed.schedule().after(now), feed.failures());
    return Optional.of(begun(region, feed, null, now));
  }

  /** By whoever reports for the agency, in the own name: NOT_YOURS, FEED_NOT_MAPPED, FEED_BUSY. */
  @Transactional
  public Begun byHand(Acting who, UUID id) {
    var feed = feeds.locked(who, id);
    Refused.unless(who.worksFor(feed.agency()), Reason.NOT_YOURS);
    Refused.unless(Rules.mayPull(who, feed), Reason.FEED_NOT_MAPPED);
    var now = clock.instant();
    Refused.unless(!isBusy(who.region(), id, now), Reason.FEED_BUSY);
    return begun(who.region(), feed, who.person(), now);
  }

  private boolean isBusy(RegionId region, UUID feed, Instant now) {
    runs.cutOff(region, feed, now.minus(LONGEST), now);
    return runs.isOpen(region, feed);
  }

  private Begun begun(RegionId region, Feed feed, @Nullable PersonId by, Instant now) {
    var run = UUID.randomUUID();
    runs.begin(region, run, feed.feedId(), by, now);
    var carried = feeds.carried(region, feed.feedId());
    return new Begun(run, feed, by, new Request(SourceAddress.of(feed.address()), feed.format(), carried.secret(),
        carried.etag(), carried.modified()), now);
  }
}
