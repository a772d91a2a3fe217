package id.lelangkinerja.contract;

import id.lelangkinerja.region.Clause;
import java.util.List;

/** What a contract for an award would say: complete, with every definition as it is today. */
record Proposal(Awarded award, List<ContractIndicator> indicators, List<Commitment> commitments,
    List<YearBudget> budgets, List<Clause> clauses, Means means) {
  Proposal {
    indicators = List.copyOf(indicators);
    commitments = List.copyOf(commitments);
    budgets = List.copyOf(budgets);
    clauses = List.copyOf(clauses);
  }
}
