package id.lelangkinerja.feed.page;

import id.lelangkinerja.web.page.ActRow;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** feed/show.jte: one feed, what came of it so far, and what the reader may do with it. */
public record FeedPage(UUID id, String name, String agency, Facts facts, May may, List<Run> runs, Pager pager,
    List<ActRow> acts) {
  public FeedPage {
    runs = List.copyOf(runs);
    acts = List.copyOf(acts);
  }

  /**
   * What is fetched, how and when.
   *
   * @param header the name of the header by which the source knows us; empty where it needs none
   * @param person in whose name figures are written; empty where nobody has switched it on
   */
  public record Facts(List<Tag> tags, String address, Tag format, Sentence when, String header, boolean handsIn,
      int silentDays, String person, @Nullable Instant next, @Nullable Instant lastNew, boolean mapped) {
    public Facts { tags = List.copyOf(tags); }
  }

  /** What this reader may do now. */
  public record May(boolean edit, boolean switchOn, boolean pause, boolean pull) {}

  /** A run; {@code by} is empty where it was its time. */
  public record Run(Instant at, String by, Tag outcome, int read, int fresh, int changed, int same, int faulty,
      String url) {}
}
