package id.lelangkinerja.panel;

import id.lelangkinerja.panel.page.Ledger;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets the turns of a negotiation side by side. */
final class Ledgers {
  private Ledgers() {}

  /** What one turn names, by indicator and year. */
  private record Place(int turn, UUID indicator, int year) {}

  /** What one turn names, by the year of the budget or the number of the milestone. */
  private record Spot(int turn, int no) {}

  static Ledger of(Bargain bargain, List<TargetQuery.Turn> turns, List<TargetQuery.Said> targets,
      List<BudgetQuery.Said> budget, List<DateQuery.Said> dates) {
    var groups = targets(bargain.targets(), turns, targets);
    if (!bargain.budget().isEmpty()) {
      groups.add(budget(bargain.budget(), turns, budget));
    }
    var days = dates.stream()
        .collect(Collectors.toMap(each -> new Spot(each.turn(), each.no()), DateQuery.Said::dueOn));
    return new Ledger(turns.stream()
        .map(turn -> new Ledger.Column(turn.turn(), turn.isPanels() ? "panel.side.panel" : "panel.side.agency"))
        .toList(), groups,
        bargain.dates().stream().map(row -> new Ledger.Milestone(row.text(), row.offered(),
            cells(turns, row.offered(), turn -> days.get(new Spot(turn, row.no())),
                (value, before) -> new Ledger.Day(value, ChronoUnit.DAYS.between(before, value)))))
            .toList());
  }

  private static List<Ledger.Group> targets(List<TargetRow> rows, List<TargetQuery.Turn> turns,
      List<TargetQuery.Said> said) {
    var values = said.stream().collect(Collectors.toMap(
        each -> new Place(each.turn(), each.indicatorId(), each.year()), TargetQuery.Said::value));
    var groups = new LinkedHashMap<UUID, Ledger.Group>();
    for (var row : rows) {
      groups.computeIfAbsent(row.indicatorId(),
          _ -> new Ledger.Group(row.name(), row.unit(), row.decimals(), new ArrayList<>())).lines()
          .add(new Ledger.Line(Integer.toString(row.year()), row.offered(), figures(turns, row.offered(),
              turn -> values.get(new Place(turn, row.indicatorId(), row.year())))));
    }
    return new ArrayList<>(groups.values());
  }

  private static Ledger.Group budget(List<BudgetRow> rows, List<TargetQuery.Turn> turns, List<BudgetQuery.Said> said) {
    var values = said.stream().collect(Collectors.toMap(each -> new Spot(each.turn(), each.year()),
        each -> BigDecimal.valueOf(each.amount())));
    return new Ledger.Group("", "Rp", 0,
        rows.stream().map(row -> new Ledger.Line(Integer.toString(row.year()), BigDecimal.valueOf(row.offered()),
            figures(turns, BigDecimal.valueOf(row.offered()), turn -> values.get(new Spot(turn, row.year())))))
            .toList());
  }

  private static List<Ledger.Cell> figures(List<TargetQuery.Turn> turns, BigDecimal offered,
      Function<Integer, @Nullable BigDecimal> said) {
    return cells(turns, offered, said, (value, before) -> new Ledger.Cell(value, value.subtract(before)));
  }

  /** A turn that names nothing leaves what was there before. */
  private static <T, C> List<C> cells(List<TargetQuery.Turn> turns, T offered, Function<Integer, @Nullable T> said,
      BiFunction<T, T, C> cell) {
    var cells = new ArrayList<C>();
    var before = offered;
    for (var turn : turns) {
      var named = said.apply(turn.turn());
      var value = named == null ? before : named;
      cells.add(cell.apply(value, before));
      before = value;
    }
    return cells;
  }
}
