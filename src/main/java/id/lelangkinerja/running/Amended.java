package id.lelangkinerja.running;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An amendment with every target that it changes, by indicator and year, and every budget, by year; the advice is null before it is given. */
public record Amended(Amendment amendment, List<Change> changes, List<BudgetChange> budgets,
    @Nullable Advice advice) {
  public Amended {
    changes = List.copyOf(changes);
    budgets = List.copyOf(budgets);
  }

  /** The budgets that take the place of others, by year, in whole rupiah. */
  Map<Integer, Long> newBudgets() {
    return budgets.stream().collect(Collectors.toMap(BudgetChange::year, BudgetChange::after));
  }

  Map<UUID, BigDecimal> before() {
    return targets(Change::before);
  }

  Map<UUID, BigDecimal> after() {
    return targets(Change::after);
  }

  private Map<UUID, BigDecimal> targets(Function<Change, BigDecimal> side) {
    return changes.stream().collect(Collectors.toMap(Change::commitmentId, side));
  }
}
