package id.lelangkinerja.panel.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * panel/offer.jte: other targets, another budget or other times, by the panel (with a term) or by the agency. {@code
 * said} is the other side's last message, null where it said none; there are no milestones where the bid has none.
 */
public record OfferPage(Subject subject, String side, boolean withTerm, boolean negotiated, List<Row> rows,
    List<Milestone> milestones, @Nullable String said, String url) {
  public OfferPage {
    rows = List.copyOf(rows);
    milestones = List.copyOf(milestones);
  }

  /** One indicator with its unit and a cell a year; the budget has no name. */
  public record Row(String indicator, String unit, int decimals, List<Cell> cells) {}

  /**
   * The field of one year, and what stands beside it: what is asked at least (of a budget: what the round may spend at
   * most), the agency's own offer, what lies on the table.
   */
  public record Cell(String field, String year, @Nullable BigDecimal reserve, BigDecimal offered, BigDecimal onTable) {}

  /** A milestone, the field of its day, and what stands beside it: the day offered and the one on the table. */
  public record Milestone(String field, String text, LocalDate offered, LocalDate onTable) {}
}
