package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;

/** The budget that one side names, held against the one that lies on the table. */
final class BudgetTerms {
  private BudgetTerms() {}

  /**
   * What the turn says of every year: what it names, or, where it names nothing, what lay on the table before it.
   * Refused with TARGETS_INCOMPLETE where it names some years of the bid but not all, or others.
   */
  static List<BudgetValue> complete(List<BudgetRow> rows, int turn, List<BudgetValue> named) {
    if (named.isEmpty()) {
      return onTable(rows, turn);
    }
    var years = named.stream().map(BudgetValue::year).sorted().toList();
    Refused.unless(years.equals(rows.stream().map(BudgetRow::year).sorted().toList()), Reason.TARGETS_INCOMPLETE);
    return named;
  }

  /** Whether any year differs from what lies on the table after that turn. */
  static boolean differ(List<BudgetRow> rows, int turn, List<BudgetValue> named) {
    return !named.isEmpty() && !onTable(rows, turn).containsAll(named);
  }

  static List<BudgetValue> onTable(List<BudgetRow> rows, int turn) {
    return rows.stream().map(row -> row.valueOnTable(turn)).toList();
  }
}
