package id.lelangkinerja.feed.page;

import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** feed/feeds.jte: the feeds that the reader sees, those in trouble first; {@code prepare} is empty for who prepares none. */
public record FeedsPage(Sentence headline, List<Row> rows, String prepare) {
  public FeedsPage { rows = List.copyOf(rows); }

  /** One feed; the last run is null where there was none. */
  public record Row(String name, String agency, String address, List<Tag> tags, Sentence when, @Nullable Instant next,
      @Nullable Instant lastAt, @Nullable Tag last, String url) {
    public Row { tags = List.copyOf(tags); }
  }
}
