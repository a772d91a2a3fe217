package id.lelangkinerja.feed.page;

import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * feed/mapping.jte: what the source publishes just now, what its columns mean, and what would come of it.
 *
 * @param trouble why the source could not be read; null where it could
 * @param unread  why what came is no table; null where it is one
 * @param check   what would come of the mapping; null where that was not asked
 */
public record MappingPage(UUID id, String name, String version, @Nullable Sentence trouble,
    @Nullable Refused unread, Sample sample, List<Choice> columns, List<Choice> periodForms, @Nullable Check check) {
  public MappingPage {
    columns = List.copyOf(columns);
    periodForms = List.copyOf(periodForms);
  }

  /** The first rows as they stand there. */
  public record Sample(List<String> columns, List<List<String>> rows, int all) {
    public Sample {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** What would come of all rows together, and of the first of them. */
  public record Check(int fresh, int changed, int same, int faulty, List<Row> rows) {
    public Check { rows = List.copyOf(rows); }
  }

  /** What would come of a row; the fault is null where it can be taken. */
  public record Row(int line, String contract, String indicator, String period, String value, Tag what,
      @Nullable Refused fault) {}
}
