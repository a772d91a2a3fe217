package id.lelangkinerja.panel.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * panel/ledger.jte: the negotiation turn by turn, what each side named and what that changed: targets and budget in
 * groups, below them the days of the milestones, none for a bid without any.
 */
public record Ledger(List<Column> columns, List<Group> groups, List<Milestone> milestones) {
  public Ledger {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
    milestones = List.copyOf(milestones);
  }

  /** A turn, with the key of the side that spoke. */
  public record Column(int turn, String sideKey) {}

  /** One indicator with a line a year; the budget has no name. */
  public record Group(String indicator, String unit, int decimals, List<Line> lines) {}

  /** What was offered for a year, and what each turn named for it. */
  public record Line(String year, BigDecimal offered, List<Cell> cells) {}

  /** A value of one turn less that of the turn before, or of the offer: 0 where the turn left it. */
  public record Cell(BigDecimal value, BigDecimal change) {}

  /** The day offered for a milestone, and the one that each turn named. */
  public record Milestone(String text, LocalDate offered, List<Day> days) {}

  /** A day, and by how many it is later than that of the turn before, or of the offer. */
  public record Day(LocalDate dueOn, long moved) {}
}
