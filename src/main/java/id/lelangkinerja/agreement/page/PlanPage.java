package id.lelangkinerja.agreement.page;

import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * agreement/plan.jte: the action plan of an agency's agreement of a year, and what falls due.
 *
 * @param paper the plan as it is printed; null while no agreement is in force
 * @param monitoring how far it is, to print and to download; null while there is no step
 * @param add null for those who may not plan, and while no agreement is in force
 */
public record PlanPage(Sentence headline, String agency, int year, List<Row> rows, List<Due> due, @Nullable String add,
    String calendar, @Nullable String paper, @Nullable String monitoring, String desk) {
  public PlanPage {
    rows = List.copyOf(rows);
    due = List.copyOf(due);
  }

  /** A step: what should have been reached by today and what was reported last, in per cent. */
  public record Row(String text, String indicator, String responsible, int planned, int reached, Tag state,
      String url) {}

  /** A measurement that is still to be reported. */
  public record Due(Sentence period, String indicator, LocalDate on, String url) {}
}
