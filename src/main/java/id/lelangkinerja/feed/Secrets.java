package id.lelangkinerja.feed;

import id.lelangkinerja.fetch.Request;
import id.lelangkinerja.platform.Acting;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a feed's secret for one request. */
@Service
class Secrets {
  private final FeedRepository feeds;

  Secrets(FeedRepository feeds) {
    this.feeds = feeds;
  }

  /** Null where the source needs none. Whoever asks has been shown to edit the feed. */
  @Transactional(readOnly = true)
  public Request.@Nullable Secret of(Acting who, UUID feed) {
    return feeds.carried(who.region(), feed).secret();
  }
}
