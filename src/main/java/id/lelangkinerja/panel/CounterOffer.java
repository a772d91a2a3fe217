package id.lelangkinerja.panel;

import java.time.LocalDate;
import java.util.List;

/**
 * What the panel offers instead ("penawaran target"): a target for every indicator and year of the bid, the budget
 * of every year (none named leaves the budget as it is), a message, and the day until whose end the agency may answer.
 */
public record CounterOffer(List<TargetValue> targets, List<BudgetValue> budget, String message, LocalDate answerBy) {
  public CounterOffer {
    targets = List.copyOf(targets);
    budget = List.copyOf(budget);
  }

  /** Other targets within the same budget. */
  public CounterOffer(List<TargetValue> targets, String message, LocalDate answerBy) {
    this(targets, List.of(), message, answerBy);
  }
}
