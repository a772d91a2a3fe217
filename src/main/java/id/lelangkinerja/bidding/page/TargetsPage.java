package id.lelangkinerja.bidding.page;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** bidding/targets.jte: the yearly targets of every indicator beside their reserves. */
public record TargetsPage(BidHead head, Revision revision, List<Integer> years, List<Row> rows, boolean below,
    Meter meter, String url) {
  public record Row(String indicator, String unit, String polarityKey, @Nullable BigDecimal baseline, int decimals,
      List<Cell> cells, Outlook outlook) {}

  /** One year: the field's name, the reserve (null where none is set), and whether the saved target is worse. */
  public record Cell(String field, int year, @Nullable BigDecimal reserve, boolean below) {}
}
