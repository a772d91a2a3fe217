package id.lelangkinerja.agreement;

import java.util.ArrayList;
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

  /** The same targets with the amounts of the other where it names the same programmes. */
  Terms withMoneyOf(Terms other) {
    return new Terms(lines, budgets.stream().map(each -> other.budgets.stream().filter(each::isOfSame).findFirst()
        .orElse(each)).toList());
  }

  /** The same targets with these amounts, in the order of the budgets. */
  Terms withMoney(List<Long> amounts) {
    if (amounts.size() != budgets.size()) {
      throw new IllegalArgumentException(amounts.size() + " amounts for " + budgets.size() + " programmes");
    }
    var changed = new ArrayList<ProgrammeBudget>();
    for (int at = 0; at < amounts.size(); at++) {
      changed.add(budgets.get(at).with(amounts.get(at)));
    }
    return new Terms(lines, changed);
  }

  long total() {
    return budgets.stream().mapToLong(ProgrammeBudget::amount).sum();
  }
}
