package id.lelangkinerja.feed;

import id.lelangkinerja.fetch.Request;
import id.lelangkinerja.platform.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run that was begun and is carried out outside of any transaction.
 *
 * @param feed    as it stood then
 * @param by      who asked for it; null where it was its time
 * @param request what is asked of the source
 */
record Begun(UUID run, Feed feed, @Nullable PersonId by, Request request, Instant at) {
  /** In whose name figures are written; null where nobody has switched the feed on. */
  @Nullable
  PersonId person() {
    if (by != null) {
      return by;
    }
    return feed.personId() == null ? null : new PersonId(feed.personId());
  }
}
