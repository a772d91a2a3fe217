package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.SummaryPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The section of a draft that says what it is about. */
@RegionController
class SummaryController {
  private static final String FIELD = "summary";
  private final DraftDesk desk;

  SummaryController(DraftDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/bids/{bid}/summary")
  Screen show(Acting who, RegionHere here, @PathVariable UUID bid, Form asked) {
    var draft = desk.draft(who, new BidId(bid));
    return page(draft, here, Form.of(values(draft), asked.reader()));
  }

  @PostMapping("/bids/{bid}/summary")
  ModelAndView save(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var id = new BidId(bid);
    desk.draft(who, id);
    var summary = form.text(FIELD, ContentRules.LONGEST_SUMMARY);
    return desk.save(who, id, form, Links.of(here).bidPart(bid, "draft"), List.of(FIELD),
        content -> content.withSummary(summary), draft -> page(draft, here, form));
  }

  private Screen page(DraftQuery.Draft draft, RegionHere here, Form form) {
    var links = Links.of(here);
    return Screen
        .of("bidding/summary", new SummaryPage(Heads.of(draft.bid(), links), desk.revision(form, draft, values(draft)),
            links.bidPart(draft.bid().bidId(), "summary")))
        .with(form);
  }

  private static Map<String, String> values(DraftQuery.Draft draft) {
    return Map.of(FIELD, draft.content().summary());
  }
}
