package id.lelangkinerja.feed;

import id.lelangkinerja.fetch.Fetching;
import id.lelangkinerja.fetch.SourceAddress;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares a feed of an agency, and changes what is fetched, how and when. */
@Service
public class PreparingFeed {
  private final FeedRepository feeds;
  private final Fetching fetching;
  private final History history;

  PreparingFeed(FeedRepository feeds, Fetching fetching, History history) {
    this.feeds = feeds;
    this.fetching = fetching;
    this.history = history;
  }

  /**
   * By the agency's operator or head, or the monitor: otherwise NOT_YOURS. Returns the feed, which is not fetched until
   * it was said what its rows mean and somebody of the agency has switched it on.
   */
  @Transactional
  public UUID prepare(Acting who, AgencyId agency, NewFeed made) {
    Refused.unless(Rules.mayPrepare(who, agency), Reason.NOT_YOURS);
    checked(made.address());
    secretTold(made);
    var feed = UUID.randomUUID();
    feeds.add(who, feed, agency, made);
    history.record(who, "feed.prepared", Kind.FEED, feed, made.name());
    return feed;
  }

  /**
   * Changes it; by the monitor only as long as it never ran. The secret stays where none is told and the source is the
   * same; a secret is never sent to another source than the one it was told for: FEED_SECRET_AGAIN at "secret".
   */
  @Transactional
  public void change(Acting who, UUID id, int seenVersion, NewFeed made) {
    var feed = feeds.locked(who, id);
    Refused.unless(Rules.mayEdit(who, feed), Reason.NOT_YOURS);
    checked(made.address());
    boolean keeps = made.secret().isEmpty() && !made.header().isEmpty();
    if (keeps && !(made.header().equals(feed.headerName()) && isSameSource(feed, made))) {
      throw new Refused(Reason.FEED_SECRET_AGAIN).at("secret");
    }
    Refused.unless(feeds.change(who, id, seenVersion, made), Reason.CHANGED_MEANWHILE);
    if (!keeps) {
      feeds.keepSecret(who, id, made);
    }
    history.record(who, "feed.changed", Kind.FEED, id, made.name());
  }

  private static boolean isSameSource(Feed feed, NewFeed made) {
    var before = SourceAddress.of(feed.address());
    return before.scheme().equals(made.address().scheme()) && before.host().equals(made.address().host())
        && before.port() == made.address().port();
  }

  private static void secretTold(NewFeed made) {
    if (!made.header().isEmpty() && made.secret().isEmpty()) {
      throw new Refused(Reason.REQUIRED).at("secret");
    }
  }

  private void checked(SourceAddress address) {
    try {
      fetching.check(address);
    } catch (Refused refused) {
      throw refused.at("address");
    }
  }
}
