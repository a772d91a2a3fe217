package id.lelangkinerja.panel.page;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * panel/offer.jte: other targets, by the panel (with a term) or by the agency. {@code said} is the other side's last
 * message, null where it said none.
 */
public record OfferPage(Subject subject, String side, boolean withTerm, boolean negotiated, List<Integer> years,
    List<Row> rows,
    @Nullable String said, String url) {

  /** One indicator with its unit and a cell a year; the budget has no name. */
  public record Row(String indicator, String unit, int decimals, List<Cell> cells) {}

  /** The field of one year, and what stands beside it: reserve, the agency's own offer, what lies on the table. */
  public record Cell(String field, String year, @Nullable BigDecimal reserve, BigDecimal offered, BigDecimal onTable) {}
}
