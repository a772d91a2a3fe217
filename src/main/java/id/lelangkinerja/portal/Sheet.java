package id.lelangkinerja.portal;

import id.lelangkinerja.contract.Commitment;
import id.lelangkinerja.contract.ContractIndicator;
import id.lelangkinerja.contract.YearBudget;
import id.lelangkinerja.signing.Attested;
import id.lelangkinerja.signing.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole published contract: indicators by number, commitments by indicator and year, budget by year. */
record Sheet(PublishedContract contract, List<ContractIndicator> indicators, List<Commitment> commitments,
    List<YearBudget> budgets, List<Innovation> innovations, List<Milestone> milestones,
    List<Side> sides, List<Attested> attested) {
  Sheet {
    indicators = List.copyOf(indicators);
    commitments = List.copyOf(commitments);
    budgets = List.copyOf(budgets);
    innovations = List.copyOf(innovations);
    milestones = List.copyOf(milestones);
    sides = List.copyOf(sides);
    attested = List.copyOf(attested);
  }

  /** A new way of working that the contract brings. */
  record Innovation(int no, String name, boolean digital, String kind, String description,
      @Nullable LocalDate startsOn) {}

  /** What the bid said would be reached by a day, of the innovation of that number or of the whole. */
  record Milestone(@Nullable Integer innovationNo, LocalDate dueOn, String text) {}

  /**
   * Who consented for a side, by name, rank and office of that day; a number of a person is never published. In wet ink
   * it was by hand, as officials have attested.
   */
  record Side(Party party, String name, @Nullable String rankTitle, String office, Instant at, boolean wetInk) {}

  List<Integer> years() {
    return commitments.stream().map(Commitment::year).distinct().sorted().toList();
  }
}
