package id.lelangkinerja.feed;

import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How feeds and runs are shown. */
final class Shows {
  private static final int FAILING = 3;
  private static final Tag RUNS = new Tag("feed.outcome.open", "watch");

  private Shows() {}

  /** Its state, and what is wrong with it. */
  static List<Tag> tags(Feed feed) {
    var tags = new ArrayList<Tag>();
    tags.add(new Tag(Choices.key("feed.state", feed.state()), feed.state().tone()));
    if (feed.state() == FeedState.RUNNING && feed.failures() >= FAILING) {
      tags.add(new Tag("feed.failing", "need"));
    }
    if (feed.state() == FeedState.RUNNING && feed.silentToldAt() != null) {
      tags.add(new Tag("feed.silent", "need"));
    }
    return tags;
  }

  private static boolean isInTrouble(Feed feed) {
    return feed.state() == FeedState.STOPPED || tags(feed).size() > 1;
  }

  /** How many there are, and how many of them have trouble, run, rest, and were never switched on: each is counted once. */
  static Sentence headline(List<Feed> all) {
    long troubled = all.stream().filter(Shows::isInTrouble).count();
    long running = all.stream().filter(feed -> feed.state() == FeedState.RUNNING && !isInTrouble(feed)).count();
    if (running == all.size()) {
      return all.isEmpty() ? Sentence.of("feed.headline-none") : Sentence.of("feed.headline-running", running);
    }
    return Sentence.of("feed.headline", all.size(), troubled, running, in(all, FeedState.PAUSED),
        in(all, FeedState.PREPARED));
  }

  private static long in(List<Feed> all, FeedState state) {
    return all.stream().filter(feed -> feed.state() == state).count();
  }

  static Sentence when(Feed feed) {
    var hour = "%02d.00".formatted(feed.atHour());
    return switch (feed.turn()) {
      case HOURLY -> Sentence.of("feed.when.hourly");
      case DAILY -> Sentence.of("feed.when.daily", hour);
      case WEEKLY -> Sentence.of("feed.when.weekly", Sentence.of("feed.weekday." + feed.onDay()), hour);
      case MONTHLY -> Sentence.of("feed.when.monthly", feed.onDay(), hour);
    };
  }

  /** Of a run that goes on still where there is none. */
  static Tag outcome(@Nullable RunOutcome outcome) {
    return outcome == null ? RUNS : new Tag(Choices.key("feed.outcome", outcome), outcome.tone());
  }

  /** What the outcome means, and what can be done. */
  static Sentence told(@Nullable RunOutcome outcome, String detail) {
    return outcome == null
        ? Sentence.of("feed.told.open")
        : Sentence.of(Choices.key("feed.told", outcome), detail.isEmpty() ? "–" : detail);
  }
}
