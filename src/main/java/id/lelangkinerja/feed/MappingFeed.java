package id.lelangkinerja.feed;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what the columns of a feed mean. */
@Service
public class MappingFeed {
  private final FeedRepository feeds;
  private final History history;

  MappingFeed(FeedRepository feeds, History history) {
    this.feeds = feeds;
    this.history = history;
  }

  /** By whoever may change the feed: NOT_YOURS; CHANGED_MEANWHILE where another edit was faster. */
  @Transactional
  public void map(Acting who, UUID id, int seenVersion, Mapping mapping) {
    var feed = feeds.locked(who, id);
    Refused.unless(Rules.mayEdit(who, feed), Reason.NOT_YOURS);
    Refused.unless(feeds.map(who, id, seenVersion, mapping.json()), Reason.CHANGED_MEANWHILE);
    history.record(who, "feed.mapped", Kind.FEED, id, feed.name());
  }
}
