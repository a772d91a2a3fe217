package id.lelangkinerja.measurement.page;

import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Listing;
import id.lelangkinerja.web.page.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * measurement/queue.jte and measurement/selection.jte: figures that wait for this reader's eyes, the riskiest first. A
 * row's tick is empty where the figure is verified only by itself.
 */
public record QueuePage(List<Row> rows, Listing list, Filters filters) {
  public QueuePage { rows = List.copyOf(rows); }

  /** The choices by which the queue is narrowed. */
  public record Filters(List<Choice> agencies, List<Choice> levels, List<LocalDate> ends) {
    public Filters {
      agencies = List.copyOf(agencies);
      levels = List.copyOf(levels);
      ends = List.copyOf(ends);
    }
  }

  /** Whether any of these figures may be verified with others. */
  public boolean ticks() {
    return rows.stream().anyMatch(row -> !row.tick().isEmpty());
  }

  public record Row(String indicator, String unit, int decimals, String agency, String periodKey, int period, int year,
      BigDecimal value, int evidence, boolean correction, Instant handedInAt, Tag level, int risk, @Nullable Tag field,
      String tick,
      String url) {}
}
