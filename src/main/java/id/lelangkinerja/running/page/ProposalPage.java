package id.lelangkinerja.running.page;

import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.web.page.Choice;
import java.math.BigDecimal;
import java.util.List;

/** running/proposal.jte: the form in which other targets of the years ahead are proposed. */
public record ProposalPage(String number, String title, String agency, List<Choice> grounds, List<Row> rows,
    List<Budget> budgets, String send,
    String back) {
  public ProposalPage {
    grounds = List.copyOf(grounds);
    rows = List.copyOf(rows);
    budgets = List.copyOf(budgets);
  }

  /** A year's budget in force, and the name of the field for another. */
  public record Budget(String field, String year, Rupiah amount) {}

  /** An indicator with the years that are not over. */
  public record Row(String indicator, String unit, int decimals, List<Cell> cells) {
    public Row { cells = List.copyOf(cells); }
  }

  /** A year's target in force, and the name of the field for another. */
  public record Cell(String field, String year, BigDecimal target) {}
}
