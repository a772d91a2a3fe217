package id.lelangkinerja.running.page;

import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.web.page.Choice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** running/proposal.jte: the form in which other targets of the years ahead, milestones and clauses are proposed. */
public record ProposalPage(String number, String title, String agency, List<Choice> grounds, List<Row> rows,
    List<Budget> budgets, List<Milestone> milestones, List<ClauseField> clauses, String send,
    String back) {
  public ProposalPage {
    grounds = List.copyOf(grounds);
    rows = List.copyOf(rows);
    budgets = List.copyOf(budgets);
    milestones = List.copyOf(milestones);
    clauses = List.copyOf(clauses);
  }

  /** A year's budget in force, and the name of the field for another. */
  public record Budget(String field, String year, Rupiah amount) {}

  /** A milestone ahead as it is in force, and the names of the fields for another day and wording. */
  public record Milestone(String field, String dayField, LocalDate dueOn, String text) {}

  /** A clause, and the name of the field for another wording. */
  public record ClauseField(String field, String title) {}

  /** An indicator with the years that are not over. */
  public record Row(String indicator, String unit, int decimals, List<Cell> cells) {
    public Row { cells = List.copyOf(cells); }
  }

  /** A year's target in force, and the name of the field for another. */
  public record Cell(String field, String year, BigDecimal target) {}
}
