package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractSheet;
import id.lelangkinerja.contract.YearBudget;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Which budgets an amendment may ask for: pure. */
final class NewBudgets {
  private NewBudgets() {}

  /**
   * The budgets that differ from those in force, each of a year that is not over on that day; refused at the field of the
   * year. Only a changed budget changes budgets, and it changes one at least (BUDGET_UNCHANGED).
   */
  static List<BudgetChange> checked(ContractSheet sheet, Grounds grounds, LocalDate from) {
    if (!(grounds instanceof Grounds.ChangedBudget(var asked))) {
      return List.of();
    }
    var changed = sheet.budgets().stream().flatMap(each -> {
      var amount = asked.get(each.year());
      return amount == null
          ? Stream.empty()
          : Stream.of(new BudgetChange(each.year(), each.amount(), amount.amount()));
    }).filter(each -> each.before() != each.after()).toList();
    changed.stream().filter(each -> each.year() < from.getYear()).findFirst().ifPresent(each -> {
      throw new Refused(Reason.AMENDMENT_YEAR_OVER).at(field(each.year()));
    });
    Refused.unless(!changed.isEmpty(), Reason.BUDGET_UNCHANGED);
    return changed;
  }

  /** The years whose budgets may change, the earliest first. */
  static List<YearBudget> open(ContractSheet sheet, LocalDate today) {
    return sheet.budgets().stream().filter(each -> each.year() >= today.getYear()).toList();
  }

  /** The name of a year's field in the form. */
  static String field(int year) {
    return "budget." + year;
  }
}
