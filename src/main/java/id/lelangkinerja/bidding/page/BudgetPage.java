package id.lelangkinerja.bidding.page;

import id.lelangkinerja.platform.Rupiah;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** bidding/budget.jte: what the bid would cost in each year, beside what the whole round may. */
public record BudgetPage(BidHead head, Revision revision, List<Row> rows, String url) {
  public record Row(String field, int year, @Nullable Rupiah ceiling) {}
}
