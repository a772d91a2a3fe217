package id.lelangkinerja.panel;

import java.time.LocalDate;
import java.util.List;

/** All that is negotiated of a bid (targets, budget and times), and what of it lies on the table after a turn. */
record Bargain(PanelBid bid, List<TargetRow> targets, List<BudgetRow> budget, List<DateRow> dates) {

  /** What the next turn says of everything; refused as {@link Terms}, {@link BudgetTerms} and {@link DateTerms} say. */
  Named complete(Named named, LocalDate today) {
    Terms.cover(targets, named.targets());
    return new Named(named.targets(), BudgetTerms.complete(budget, bid.turn(), named.budget()),
        DateTerms.complete(dates, bid.turn(), named.dates(), today, bid.lastYear()));
  }

  /** Whether anything differs from what lies on the table. */
  boolean differs(Named named) {
    return Terms.differ(targets, bid.turn(), named.targets()) || BudgetTerms.differ(budget, bid.turn(), named.budget())
        || DateTerms.differ(dates, bid.turn(), named.dates());
  }

  Named onTable() {
    return new Named(Terms.onTable(targets, bid.turn()), BudgetTerms.onTable(budget, bid.turn()),
        DateTerms.onTable(dates, bid.turn()));
  }
}
