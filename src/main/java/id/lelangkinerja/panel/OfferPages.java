package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.panel.page.OfferPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Numbers;
import id.lelangkinerja.web.Screen;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes the page on which one side names other targets, and reads its form. */
@Component
class OfferPages {
  private final PanelQuery bids;
  private final TargetQuery targets;
  private final BudgetQuery budgets;

  OfferPages(PanelQuery bids, TargetQuery targets, BudgetQuery budgets) {
    this.bids = bids;
    this.targets = targets;
    this.budgets = budgets;
  }

  /** The panel's page; refused where this person does not speak for it or no counter-offer is open. */
  Screen counter(Acting who, BidId id, Links links) {
    var bid = bids.bid(who, id);
    Refused.unless(Rules.maySpeakForPanel(who, bid), Reason.NOT_FOUND_HERE);
    Refused.unless(bid.isCounterable(), Reason.PANEL_STEP_CLOSED);
    return page(who, bid, "counter", "counter-offer", links);
  }

  /** The agency's page; refused where this person is not its head or no counter-offer is open. */
  Screen answer(Acting who, BidId id, Links links) {
    var bid = bids.bid(who, id);
    Refused.unless(Rules.mayAnswer(who, bid), Reason.NOT_FOUND_HERE);
    Refused.unless(bid.awaitsAgency(), Reason.PANEL_STEP_CLOSED);
    Refused.unless(!bid.termPassed(), Reason.ANSWER_TOO_LATE);
    return page(who, bid, "answer", "answer", links);
  }

  /** A form filled in with what lies on the table. */
  Form prefilled(Acting who, BidId id, Locale reader) {
    var bid = bids.bid(who, id);
    var values = new LinkedHashMap<String, String>();
    targets.targets(who, bid)
        .forEach(row -> values.put(field(row), Numbers.exact(row.onTable(bid.turn()), reader)));
    budgets.of(who, bid).forEach(row -> values.put(field(row),
        Numbers.exact(BigDecimal.valueOf(row.onTable(bid.turn())), reader)));
    return Form.of(values, reader);
  }

  List<TargetValue> read(Acting who, BidId id, Form form) {
    return targets.targets(who, bids.bid(who, id)).stream().map(row -> row.with(form.number(field(row)))).toList();
  }

  /** A year that was left empty stays as it lies on the table. */
  List<BudgetValue> readBudget(Acting who, BidId id, Form form) {
    var bid = bids.bid(who, id);
    return budgets.of(who, bid).stream()
        .map(row -> form.typed(field(row)).isBlank()
            ? row.valueOnTable(bid.turn())
            : new BudgetValue(row.year(), form.rupiah(field(row))))
        .toList();
  }

  private Screen page(Acting who, PanelBid bid, String side, String step, Links links) {
    var rows = targets.targets(who, bid);
    var turns = targets.turns(who, bid);
    return Screen.of("panel/offer",
        new OfferPage(Showing.subject(bid, links), side, "counter".equals(side), bid.turn() > 0,
            rows.stream().map(TargetRow::year).distinct().sorted().toList(), grid(bid, rows, budgets.of(who, bid)),
            turns.isEmpty() ? null : turns.getLast().message(), links.panel().bidPanelStep(bid.bidId(), step)));
  }

  private static List<OfferPage.Row> grid(PanelBid bid, List<TargetRow> rows, List<BudgetRow> budget) {
    var cells = new LinkedHashMap<java.util.UUID, List<OfferPage.Cell>>();
    rows.forEach(row -> cells.computeIfAbsent(row.indicatorId(), _ -> new ArrayList<>())
        .add(new OfferPage.Cell(field(row), Integer.toString(row.year()), row.reserve(), row.offered(),
            row.onTable(bid.turn()))));
    var grid = new LinkedHashMap<java.util.UUID, OfferPage.Row>();
    rows.forEach(row -> grid.putIfAbsent(row.indicatorId(), new OfferPage.Row(row.name(), row.unit(), row.decimals(),
        cells.getOrDefault(row.indicatorId(), List.of()))));
    var all = new ArrayList<>(grid.values());
    if (!budget.isEmpty()) {
      all.add(new OfferPage.Row("", "Rp", 0,
          budget.stream().map(row -> new OfferPage.Cell(field(row), Integer.toString(row.year()), null,
              BigDecimal.valueOf(row.offered()), BigDecimal.valueOf(row.onTable(bid.turn())))).toList()));
    }
    return List.copyOf(all);
  }

  private static String field(BudgetRow row) {
    return "budget." + row.year();
  }

  private static String field(TargetRow row) {
    return "target." + row.indicatorId() + "." + row.year();
  }
}
