package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.BaselinePage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Numbers;
import id.lelangkinerja.web.Screen;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The baseline of one indicator in a draft: the figure of today, its day, its source and the data behind it. */
@RegionController
class BaselineController {
  private final DraftDesk desk;

  BaselineController(DraftDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/bids/{bid}/baselines/{indicator}")
  Screen show(Acting who, RegionHere here, @PathVariable UUID bid, @PathVariable UUID indicator, Form asked) {
    var draft = desk.draft(who, new BidId(bid));
    return page(draft, here, indicator, Form.of(values(draft, indicator, asked.reader()), asked.reader()));
  }

  @PostMapping("/bids/{bid}/baselines/{indicator}")
  ModelAndView save(Acting who, RegionHere here, @PathVariable UUID bid, @PathVariable UUID indicator, Form form) {
    var id = new BidId(bid);
    measure(desk.draft(who, id), indicator);
    var baseline = new BidContent.Baseline(indicator, form.number("value"), form.date("asOf"),
        form.text("source", ContentRules.LONGEST_SOURCE), form.text("evidence", ContentRules.LONGEST_EVIDENCE));
    return desk.save(who, id, form, Links.of(here).bidPart(bid, "draft"), List.of("baselines/" + indicator),
        content -> content.withBaseline(baseline), draft -> page(draft, here, indicator, form));
  }

  private Screen page(DraftQuery.Draft draft, RegionHere here, UUID indicator, Form form) {
    var links = Links.of(here);
    var measure = measure(draft, indicator);
    return Screen
        .of("bidding/baseline",
            new BaselinePage(Heads.of(draft.bid(), links),
                desk.revision(form, draft, values(draft, indicator, form.reader())),
                measure.name(), measure.unit(), links.bidPart(draft.bid().bidId(), "baselines/" + indicator),
                links.bidPart(draft.bid().bidId(), "attachments?indicator=" + indicator)))
        .with(form);
  }

  private static LotTerms.Measure measure(DraftQuery.Draft draft, UUID indicator) {
    return draft.terms().measure(indicator).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  private static Map<String, String> values(DraftQuery.Draft draft, UUID indicator, Locale reader) {
    return draft.content().baseline(indicator).map(each -> values(each, reader)).orElse(Map.of());
  }

  private static Map<String, String> values(BidContent.Baseline each, Locale reader) {
    return Map.of("value", Numbers.exact(each.value(), reader), "asOf", each.asOf().toString(), "source",
        each.source(), "evidence", each.evidence());
  }
}
