package id.lelangkinerja.panel.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** panel/ledger.jte: the negotiation turn by turn, what each side named and what that changed. */
public record Ledger(List<Column> columns, List<Group> groups) {
  /** The same with these groups below it. */
  public Ledger with(List<Group> more) {
    return new Ledger(columns, Stream.concat(groups.stream(), more.stream()).toList());
  }

  /** A turn, with the key of the side that spoke. */
  public record Column(int turn, String sideKey) {}

  /** One indicator with a line a year; the budget has no name. */
  public record Group(String indicator, String unit, int decimals, List<Line> lines) {}

  /** What was offered for a year, and what each turn named for it. */
  public record Line(String year, BigDecimal offered, List<Cell> cells) {}

  /** A value of one turn less that of the turn before, or of the offer: 0 where the turn left it. */
  public record Cell(BigDecimal value, BigDecimal change) {}
}
