package id.lelangkinerja.portal;

import id.lelangkinerja.contract.Clausing;
import id.lelangkinerja.contract.Commitment;
import id.lelangkinerja.contract.ContractIndicator;
import id.lelangkinerja.contract.YearBudget;
import id.lelangkinerja.region.Clause;
import id.lelangkinerja.signing.Attested;
import id.lelangkinerja.signing.Party;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole published contract: indicators by number, commitments by indicator and year, budget by year. */
record Sheet(PublishedContract contract, List<ContractIndicator> indicators, List<Commitment> commitments,
    List<YearBudget> budgets, List<Innovation> innovations, List<Milestone> milestones, List<Partner> partners,
    List<Worded> clauses,
    List<Side> sides, List<Attested> attested) {
  Sheet {
    indicators = List.copyOf(indicators);
    commitments = List.copyOf(commitments);
    budgets = List.copyOf(budgets);
    innovations = List.copyOf(innovations);
    milestones = List.copyOf(milestones);
    partners = List.copyOf(partners);
    clauses = List.copyOf(clauses);
    sides = List.copyOf(sides);
    attested = List.copyOf(attested);
  }

  /** A new way of working that the contract brings. */
  record Innovation(int no, String name, boolean digital, String kind, String description,
      @Nullable LocalDate startsOn) {}

  /** What the bid said would be reached by a day, of the innovation of that number or of the whole. */
  record Milestone(@Nullable Integer innovationNo, LocalDate dueOn, String text) {}

  /**
   * An agency of a joint bid with its share of the work in per cent; {@code carriedBy} is the agency that stands in its
   * place today, null where it is the same.
   */
  record Partner(String name, boolean lead, BigDecimal share, String part, @Nullable String carriedBy) {}

  /** A clause as it was drawn up, its placeholders open, and the words of the paper that fill them. */
  record Worded(String title, String body, String number, String agency, String lot, int firstYear, int lastYear,
      long budget, @Nullable String firstName, @Nullable String firstOffice, @Nullable String secondName,
      @Nullable String secondOffice) {
    /** With the words filled in. */
    Clause filled(String region) {
      var sides = new EnumMap<Party, Clausing.Side>(Party.class);
      if (firstName != null && firstOffice != null) {
        sides.put(Party.FIRST, new Clausing.Side(firstName, firstOffice));
      }
      if (secondName != null && secondOffice != null) {
        sides.put(Party.SECOND, new Clausing.Side(secondName, secondOffice));
      }
      return Clausing.filled(List.of(new Clause(title, body)), region,
          new Clausing.Named(number, agency, lot, firstYear, lastYear, budget), sides).getFirst();
    }
  }

  /**
   * Who consented for a side, by name, rank and office of that day; a number of a person is never published. In wet ink
   * it was by hand, as officials have attested.
   */
  record Side(Party party, String name, @Nullable String rankTitle, String office, Instant at, boolean wetInk) {}

  List<Integer> years() {
    return commitments.stream().map(Commitment::year).distinct().sorted().toList();
  }
}
