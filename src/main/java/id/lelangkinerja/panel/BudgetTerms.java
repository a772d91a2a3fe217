package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Rupiah;
import java.util.List;

/** The budget that one side names, held against the one that lies on the table. */
final class BudgetTerms {
  private BudgetTerms() {}

  /**
   * What the turn says of every year: what it names, or, where it names nothing, what lay on the table before it.
   * Refused with TARGETS_INCOMPLETE where it names some years of the bid but not all, or others; at a year's field with
   * BUDGET_OVER_CEILING where it alone names more than the whole round may spend in that year.
   */
  static List<BudgetValue> complete(List<BudgetRow> rows, int turn, List<BudgetValue> named) {
    if (named.isEmpty()) {
      return onTable(rows, turn);
    }
    var years = named.stream().map(BudgetValue::year).sorted().toList();
    Refused.unless(years.equals(rows.stream().map(BudgetRow::year).sorted().toList()), Reason.TARGETS_INCOMPLETE);
    for (var row : rows) {
      var ceiling = row.ceiling();
      if (ceiling != null && named.stream()
          .anyMatch(each -> each.year() == row.year() && each.amount().amount() > ceiling)) {
        throw new Refused(Reason.BUDGET_OVER_CEILING, Integer.toString(row.year()), new Rupiah(ceiling))
            .at(field(row.year()));
      }
    }
    return named;
  }

  /** Whether any year differs from what lies on the table after that turn. */
  static boolean differ(List<BudgetRow> rows, int turn, List<BudgetValue> named) {
    return !onTable(rows, turn).containsAll(named);
  }

  static List<BudgetValue> onTable(List<BudgetRow> rows, int turn) {
    return rows.stream().map(row -> row.valueOnTable(turn)).toList();
  }

  /** The name of a year's field on the form. */
  static String field(int year) {
    return "budget." + year;
  }
}
