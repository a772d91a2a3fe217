package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.BudgetPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The budget of a draft by year; a year left open is filled in later. */
@RegionController
class BudgetController {
  private final DraftDesk desk;

  BudgetController(DraftDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/bids/{bid}/budget")
  Screen show(Acting who, RegionHere here, @PathVariable UUID bid, Form asked) {
    var draft = desk.draft(who, new BidId(bid));
    return page(draft, here, Form.of(values(draft), asked.reader()));
  }

  @PostMapping("/bids/{bid}/budget")
  ModelAndView save(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var id = new BidId(bid);
    var budgets = desk.draft(who, id).terms().years().stream().filter(year -> !form.typed(field(year)).isBlank())
        .map(year -> new BidContent.Budget(year, form.rupiah(field(year)))).toList();
    return desk.save(who, id, form, Links.of(here).bidPart(bid, "draft"), List.of("budget"),
        content -> content.withBudgets(budgets), draft -> page(draft, here, form));
  }

  private Screen page(DraftQuery.Draft draft, RegionHere here, Form form) {
    var links = Links.of(here);
    var rows = draft.terms().years().stream()
        .map(year -> new BudgetPage.Row(field(year), year, draft.terms().ceilings().get(year))).toList();
    return Screen.of("bidding/budget",
        new BudgetPage(Heads.of(draft.bid(), links), desk.revision(form, draft, values(draft)), rows,
            links.bidPart(draft.bid().bidId(), "budget")))
        .with(form);
  }

  private static Map<String, String> values(DraftQuery.Draft draft) {
    var values = new HashMap<String, String>();
    draft.content().budgets().forEach(each -> values.put(field(each.year()), Long.toString(each.amount().amount())));
    return values;
  }

  private static String field(int year) {
    return "budget-" + year;
  }
}
