package id.lelangkinerja.feed;

import id.lelangkinerja.fetch.Fetched;
import id.lelangkinerja.fetch.Fetching;
import id.lelangkinerja.fetch.Patience;
import id.lelangkinerja.fetch.Request;
import id.lelangkinerja.fetch.SourceAddress;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.page.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a source publishes just now, for somebody who looks at it; nothing is written. */
@Component
class Sampling {
  private final Fetching fetching;
  private final Secrets secrets;

  Sampling(Fetching fetching, Secrets secrets) {
    this.fetching = fetching;
    this.secrets = secrets;
  }

  /** What was read, or why nothing was. */
  record Sample(@Nullable SourceTable table, @Nullable Sentence trouble, @Nullable Refused refused) {}

  Sample sample(Acting who, Feed feed) {
    var request = new Request(SourceAddress.of(feed.address()), feed.format(), secrets.of(who, feed.feedId()), null,
        null);
    return switch (fetching.fetch(request, Patience.WATCHED)) {
      case Fetched.Failed(var fault, var detail) ->
        new Sample(null, Shows.told(RunOutcome.of(fault), detail), null);
      case Fetched.Unchanged _ -> new Sample(null, Shows.told(RunOutcome.STATUS, "304"), null);
      case Fetched.Content content -> read(feed, content);
    };
  }

  private static Sample read(Feed feed, Fetched.Content content) {
    try {
      return new Sample(SourceTable.of(feed.shape(), content.text()), null, null);
    } catch (Refused refused) {
      return new Sample(null, null, refused);
    }
  }
}
