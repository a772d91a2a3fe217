package id.lelangkinerja.panel;

import java.util.List;

/**
 * What one side names in a turn: a target for every indicator and year of the bid, the budget of every year and the
 * day of every milestone. Where it names no budget, or no day, that stays as it lies on the table.
 */
public record Named(List<TargetValue> targets, List<BudgetValue> budget, List<DateValue> dates) {
  public Named {
    targets = List.copyOf(targets);
    budget = List.copyOf(budget);
    dates = List.copyOf(dates);
  }

  /** Targets alone. */
  public static Named of(List<TargetValue> targets) {
    return new Named(targets, List.of(), List.of());
  }

  /** The same with this budget. */
  public Named within(List<BudgetValue> other) {
    return new Named(targets, other, dates);
  }

  /** The same with these days. */
  public Named by(List<DateValue> other) {
    return new Named(targets, budget, other);
  }
}
