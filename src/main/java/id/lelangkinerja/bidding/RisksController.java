package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.RisksPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The risks of a draft: what may go wrong, how likely that is, and what is done about it. */
@RegionController
class RisksController {
  private static final String PART = "risks";
  private static final String TEXT = "text";
  private static final String LIKELIHOOD = "likelihood";
  private static final String ANSWER = "answer";
  private final DraftDesk desk;
  private final Choices choices;

  RisksController(DraftDesk desk, Choices choices) {
    this.desk = desk;
    this.choices = choices;
  }

  @GetMapping("/bids/{bid}/risks")
  Screen show(Acting who, RegionHere here, @PathVariable UUID bid, Form asked) {
    var draft = desk.draft(who, new BidId(bid));
    return page(draft, here, Form.of(values(draft.content().means().risks()), asked.reader()));
  }

  @PostMapping("/bids/{bid}/risks")
  ModelAndView save(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var id = new BidId(bid);
    desk.draft(who, id);
    var risks = EditedRows.typed(form, Means.MOST_RISKS, TEXT, ANSWER).stream().map(no -> risk(form, no)).toList();
    return desk.save(who, id, form, DraftDesk.next(form, Links.of(here), bid, PART), List.of(PART),
        content -> content.with(content.means().withRisks(risks)), draft -> page(draft, here, form));
  }

  private static Means.Risk risk(Form form, int no) {
    return new Means.Risk(form.text(EditedRows.field(TEXT, no), ContentRules.LONGEST_LINE),
        form.choice(EditedRows.field(LIKELIHOOD, no), Likelihood.class),
        form.text(EditedRows.field(ANSWER, no), ContentRules.LONGEST_LINE));
  }

  private Screen page(DraftQuery.Draft draft, RegionHere here, Form form) {
    var links = Links.of(here);
    return Screen.of("bidding/risks",
        new RisksPage(Heads.of(draft.bid(), links), desk.revision(form, draft, values(draft.content().means().risks())),
            EditedRows.shown(form, Means.MOST_RISKS, TEXT, ANSWER),
            choices.of(Likelihood.class, "bid-likelihood", form.reader()), links.bidPart(draft.bid().bidId(), PART)))
        .with(form);
  }

  private static Map<String, String> values(List<Means.Risk> risks) {
    return EditedRows.values(risks,
        each -> Map.of(TEXT, each.text(), LIKELIHOOD, each.likelihood().name(), ANSWER, each.answer()));
  }
}
