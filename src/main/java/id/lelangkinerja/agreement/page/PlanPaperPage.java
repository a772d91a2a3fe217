package id.lelangkinerja.agreement.page;

import id.lelangkinerja.region.Letterhead;
import id.lelangkinerja.signing.Mark;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** agreement/pdf/plan.jte: the action plan of an agency for a year as it is printed, by whom it is answered for; without a mark while its words are compared. */
public record PlanPaperPage(@Nullable Mark mark, Letterhead letterhead, String region, String place, String agency,
    int year, LocalDate day,
    AgreementPaperPage.Side head, List<Row> rows) {
  public PlanPaperPage { rows = List.copyOf(rows); }

  /**
   * A row of the table; what is null stands in the row above already, or is none. Programmes stand with the first
   * promise of their contract.
   */
  public record Row(@Nullable Promise promise, @Nullable Programme programme, @Nullable Action action) {}

  /** What the agreement promises for the year. */
  public record Promise(int no, String objective, String indicator, String unit, int decimals, BigDecimal target) {}

  /** A programme and its money in whole rupiah. */
  public record Programme(String name, long amount) {}

  /** A step and of what it consists, with what is planned by the end of each quarter, cumulative in per cent. */
  public record Action(String text, List<String> parts, List<Integer> quarters, String responsible) {
    public Action {
      parts = List.copyOf(parts);
      quarters = List.copyOf(quarters);
    }
  }
}
