package id.lelangkinerja.panel;

import id.lelangkinerja.panel.page.Ledger;
import id.lelangkinerja.platform.Acting;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the whole negotiation of a bid that the asker has already been shown, turn by turn. */
@Component
class LedgerQuery {
  private final TargetQuery targets;
  private final BudgetQuery budgets;
  private final DateQuery dates;

  LedgerQuery(TargetQuery targets, BudgetQuery budgets, DateQuery dates) {
    this.targets = targets;
    this.budgets = budgets;
    this.dates = dates;
  }

  List<TargetQuery.Turn> turns(Acting who, PanelBid bid) {
    return targets.turns(who, bid);
  }

  /** Null with less than two turns: the tables of targets and times tell the same. */
  @Nullable
  Ledger of(Acting who, Bargain bargain, List<TargetQuery.Turn> turns) {
    var bid = bargain.bid();
    return turns.size() < 2
        ? null
        : Ledgers.of(bargain, turns, targets.said(who, bid), budgets.said(who, bid), dates.said(who, bid));
  }
}
