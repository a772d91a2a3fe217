package id.lelangkinerja.running;

import id.lelangkinerja.contract.Reworded;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An amendment with every target that it changes, by indicator and year, every budget, by year, and every clause and milestone; the advice is null before it is given. */
public record Amended(Amendment amendment, List<Change> changes, List<BudgetChange> budgets,
    List<TextChange> texts, @Nullable Advice advice) {
  public Amended {
    changes = List.copyOf(changes);
    budgets = List.copyOf(budgets);
    texts = List.copyOf(texts);
  }

  /** The budgets that take the place of others, by year, in whole rupiah. */
  Map<Integer, Long> newBudgets() {
    return budgets.stream().collect(Collectors.toMap(BudgetChange::year, BudgetChange::after));
  }

  /** The clauses and milestones as they become. */
  List<Reworded> newTexts() {
    return texts.stream().map(TextChange::made).toList();
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
