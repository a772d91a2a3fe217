package id.lelangkinerja.agreement;

import java.util.List;

/** What an agreement says: its targets, and the money of the year. */
public record Terms(List<AgreementLine> lines, List<ProgrammeBudget> budgets) {
  public Terms {
    lines = List.copyOf(lines);
    budgets = List.copyOf(budgets);
  }

  boolean isNothing() {
    return lines.isEmpty();
  }

  boolean saysTheSameAs(Terms other) {
    return budgets.equals(other.budgets) && lines.size() == other.lines.size() && lines.stream()
        .allMatch(line -> other.lines.stream().anyMatch(line::saysTheSameAs));
  }

  /** The same targets with these amounts where they name the same programmes. */
  Terms withMoney(List<ProgrammeBudget> other) {
    return new Terms(lines, budgets.stream().map(each -> other.stream().filter(each::isOfSame).findFirst()
        .orElse(each)).toList());
  }

  long total() {
    return budgets.stream().mapToLong(ProgrammeBudget::amount).sum();
  }
}
