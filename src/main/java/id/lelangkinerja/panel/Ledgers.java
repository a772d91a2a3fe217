package id.lelangkinerja.panel;

import id.lelangkinerja.panel.page.Ledger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sets the turns of a negotiation side by side. */
final class Ledgers {
  private Ledgers() {}

  /** What one turn names, by indicator and year. */
  private record Place(int turn, UUID indicator, int year) {}

  static Ledger of(List<TargetRow> rows, List<TargetQuery.Turn> turns, List<TargetQuery.Said> said) {
    var values = new LinkedHashMap<Place, BigDecimal>();
    said.forEach(each -> values.put(new Place(each.turn(), each.indicatorId(), each.year()), each.value()));
    var groups = new LinkedHashMap<UUID, Ledger.Group>();
    for (var row : rows) {
      groups.computeIfAbsent(row.indicatorId(),
          _ -> new Ledger.Group(row.name(), row.unit(), row.decimals(), new ArrayList<>())).lines()
          .add(new Ledger.Line(Integer.toString(row.year()), row.offered(), cells(row, turns, values)));
    }
    return new Ledger(turns.stream()
        .map(turn -> new Ledger.Column(turn.turn(), turn.isPanels() ? "panel.side.panel" : "panel.side.agency"))
        .toList(), List.copyOf(groups.values()));
  }

  /** The budget as one group more, where the bid asks for one. */
  static List<Ledger.Group> budget(List<BudgetRow> rows, List<TargetQuery.Turn> turns, List<BudgetQuery.Said> said) {
    return rows.isEmpty()
        ? List.of()
        : List.of(new Ledger.Group("", "Rp", 0,
            rows.stream().map(row -> new Ledger.Line(Integer.toString(row.year()), BigDecimal.valueOf(row.offered()),
                cells(row, turns, said))).toList()));
  }

  private static List<Ledger.Cell> cells(BudgetRow row, List<TargetQuery.Turn> turns, List<BudgetQuery.Said> said) {
    var cells = new ArrayList<Ledger.Cell>();
    var before = BigDecimal.valueOf(row.offered());
    for (var turn : turns) {
      var last = before;
      var value = said.stream().filter(each -> each.turn() == turn.turn() && each.year() == row.year()).findFirst()
          .map(each -> BigDecimal.valueOf(each.amount())).orElse(last);
      cells.add(new Ledger.Cell(value, value.subtract(before)));
      before = value;
    }
    return cells;
  }

  private static List<Ledger.Cell> cells(TargetRow row, List<TargetQuery.Turn> turns, Map<Place, BigDecimal> values) {
    var cells = new ArrayList<Ledger.Cell>();
    var before = row.offered();
    for (var turn : turns) {
      var value = values.getOrDefault(new Place(turn.turn(), row.indicatorId(), row.year()), before);
      cells.add(new Ledger.Cell(value, value.subtract(before)));
      before = value;
    }
    return cells;
  }
}
