package id.lelangkinerja.feed;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a feed be fetched by itself, or lets it rest. */
@Service
public class SwitchingFeed {
  private final FeedRepository feeds;
  private final History history;
  private final Clock clock;

  SwitchingFeed(FeedRepository feeds, History history, Clock clock) {
    this.feeds = feeds;
    this.history = history;
    this.clock = clock;
  }

  /**
   * From now on it is fetched by its timetable, and its figures are written in the name of whoever switches it on: the
   * agency's operator or head, otherwise NOT_YOURS. FEED_NOT_MAPPED where nobody said what its rows mean.
   */
  @Transactional
  public void on(Acting who, UUID id) {
    var feed = feeds.locked(who, id);
    Refused.unless(who.worksFor(feed.agency()), Reason.NOT_YOURS);
    Refused.unless(feed.mapping() != null, Reason.FEED_NOT_MAPPED);
    Refused.unless(Rules.maySwitchOn(who, feed), Reason.FEED_STATE);
    var now = clock.instant();
    feeds.run(who.region(), id, who.person(), feed.schedule().after(now), now);
    history.record(who, "feed.on", Kind.FEED, id, feed.name());
  }

  /** By the agency or the monitor; FEED_STATE where it does not run. */
  @Transactional
  public void pause(Acting who, UUID id) {
    var feed = feeds.locked(who, id);
    Refused.unless(who.worksFor(feed.agency()) || who.has(Role.MONITOR), Reason.NOT_YOURS);
    Refused.unless(Rules.mayPause(who, feed), Reason.FEED_STATE);
    feeds.rest(who.region(), id, FeedState.PAUSED);
    history.record(who, "feed.paused", Kind.FEED, id, feed.name());
  }
}
