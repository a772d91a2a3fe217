package id.lelangkinerja.panel.page;

import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** panel/baselines.jte: from where the targets of a bid start, by indicator, down to what is known of it. */
public record Baselines(List<Row> rows) {
  public Baselines { rows = List.copyOf(rows); }

  /** How many of the indicators have a baseline. */
  public long given() {
    return rows.stream().filter(row -> row.value() != null).count();
  }

  /** An indicator; the baseline's parts are null where the bid gives none. */
  public record Row(String indicator, String unit, int decimals, String definition, String dataSource,
      @Nullable BigDecimal value, @Nullable LocalDate asOf, @Nullable String source, @Nullable String evidence,
      List<Figure> series, String url) {
    public Row { series = List.copyOf(series); }
  }

  /**
   * A figure, or the label in its place; the key names its kind.
   *
   * @param counts whether it is of the bidder's own history, which its targets are measured against
   */
  public record Figure(String year, String kindKey, @Nullable BigDecimal value, @Nullable String label,
      Sentence source, boolean counts) {}
}
