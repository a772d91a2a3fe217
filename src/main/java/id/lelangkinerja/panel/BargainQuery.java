package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Acting;
import org.springframework.stereotype.Component;

/** Reads everything that is negotiated of a bid that the asker has already been shown. */
@Component
class BargainQuery {
  private final TargetQuery targets;
  private final BudgetQuery budgets;
  private final DateQuery dates;

  BargainQuery(TargetQuery targets, BudgetQuery budgets, DateQuery dates) {
    this.targets = targets;
    this.budgets = budgets;
    this.dates = dates;
  }

  Bargain of(Acting who, PanelBid bid) {
    return new Bargain(bid, targets.targets(who, bid), budgets.of(who, bid), dates.of(who, bid));
  }
}
