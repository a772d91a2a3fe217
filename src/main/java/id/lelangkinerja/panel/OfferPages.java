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
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the page on which one side names other targets, budget or times, and reads its form. */
@Component
class OfferPages {
  private final PanelQuery bids;
  private final TargetQuery targets;
  private final BargainQuery bargains;

  OfferPages(PanelQuery bids, TargetQuery targets, BargainQuery bargains) {
    this.bids = bids;
    this.targets = targets;
    this.bargains = bargains;
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
    var bargain = bargains.of(who, bid);
    var values = new LinkedHashMap<String, String>();
    bargain.targets().forEach(row -> values.put(field(row), Numbers.exact(row.onTable(bid.turn()), reader)));
    bargain.budget().forEach(row -> values.put(BudgetTerms.field(row.year()),
        Numbers.exact(BigDecimal.valueOf(row.onTable(bid.turn())), reader)));
    bargain.dates().forEach(row -> values.put(DateTerms.field(row.no()), row.onTable(bid.turn()).toString()));
    return Form.of(values, reader);
  }

  /** A year of the budget, or a milestone's day, that was left empty stays as it lies on the table. */
  Named read(Acting who, BidId id, Form form) {
    var bid = bids.bid(who, id);
    var bargain = bargains.of(who, bid);
    return new Named(bargain.targets().stream().map(row -> row.with(form.number(field(row)))).toList(),
        bargain.budget().stream().map(row -> {
          var field = BudgetTerms.field(row.year());
          return form.typed(field).isBlank()
              ? row.valueOnTable(bid.turn())
              : new BudgetValue(row.year(), form.rupiah(field));
        }).toList(), bargain.dates().stream().map(row -> {
          var field = DateTerms.field(row.no());
          return form.typed(field).isBlank()
              ? row.valueOnTable(bid.turn())
              : new DateValue(row.no(), form.date(field));
        }).toList());
  }

  private Screen page(Acting who, PanelBid bid, String side, String step, Links links) {
    var bargain = bargains.of(who, bid);
    var turns = targets.turns(who, bid);
    return Screen.of("panel/offer",
        new OfferPage(Showing.subject(bid, links), side, "counter".equals(side), bid.turn() > 0, grid(bargain),
            bargain.dates().stream().map(row -> new OfferPage.Milestone(DateTerms.field(row.no()), row.text(),
                row.offered(), row.onTable(bid.turn()))).toList(),
            turns.isEmpty() ? null : turns.getLast().message(), links.panel().bidPanelStep(bid.bidId(), step)));
  }

  private static List<OfferPage.Row> grid(Bargain bargain) {
    int turn = bargain.bid().turn();
    var rows = bargain.targets();
    var cells = new LinkedHashMap<UUID, List<OfferPage.Cell>>();
    rows.forEach(row -> cells.computeIfAbsent(row.indicatorId(), _ -> new ArrayList<>())
        .add(new OfferPage.Cell(field(row), Integer.toString(row.year()), row.reserve(), row.offered(),
            row.onTable(turn))));
    var grid = new LinkedHashMap<UUID, OfferPage.Row>();
    rows.forEach(row -> grid.putIfAbsent(row.indicatorId(), new OfferPage.Row(row.name(), row.unit(), row.decimals(),
        cells.getOrDefault(row.indicatorId(), List.of()))));
    var all = new ArrayList<>(grid.values());
    if (!bargain.budget().isEmpty()) {
      all.add(new OfferPage.Row("", "Rp", 0,
          bargain.budget().stream().map(row -> cell(row, turn)).toList()));
    }
    return all;
  }

  private static OfferPage.Cell cell(BudgetRow row, int turn) {
    var ceiling = row.ceiling();
    return new OfferPage.Cell(BudgetTerms.field(row.year()), Integer.toString(row.year()),
        ceiling == null ? null : BigDecimal.valueOf(ceiling), BigDecimal.valueOf(row.offered()),
        BigDecimal.valueOf(row.onTable(turn)));
  }

  private static String field(TargetRow row) {
    return "target." + row.indicatorId() + "." + row.year();
  }
}
