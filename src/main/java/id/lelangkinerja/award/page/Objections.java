package id.lelangkinerja.award.page;

import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * award/objections.jte: the objections to a lot's awards, as far as the reader may read them.
 *
 * @param noteKey what can be objected to now, and until when; empty before the time for objections
 * @param until   until the end of which day; null before that time
 * @param objectUrl where the reader objects; null for those who may not, or not now
 */
public record Objections(String noteKey, @Nullable LocalDate until, @Nullable String objectUrl, List<Row> rows) {
  public Objections { rows = List.copyOf(rows); }

  /** Whether there is anything to show. */
  public boolean isShown() {
    return !noteKey.isEmpty() || !rows.isEmpty();
  }

  /** One objection, late where its answer came or is still awaited after the last day for it; the answer is null until there is one, {@code answerUrl} unless the reader may give it now; {@code answeredByKey} says to those who would by their office who does. */
  public record Row(String agency, @Nullable String against, int decision, Tag result, String reasons,
      @Nullable File file, Instant raisedAt,
      LocalDate answerBy, boolean late, @Nullable String answer, @Nullable Instant answeredAt,
      @Nullable String answerUrl, @Nullable String answeredByKey) {}

  public record File(String name, String url) {}
}
