package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.ChecklistPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The checklist of the administrative check: each item met or not, with a remark. What is left open is noted later, and
 * holds the bid back until then: it is declared complete on the same list, with an answer to every item.
 */
@RegionController
class ChecklistController {
  /** The list as it is filled in, and as it is answered in full: each with its part of the address. */
  private static final Map.Entry<String, String> NOTING = Map.entry("bid-checklist", "checklist");
  private static final Map.Entry<String, String> PASSING = Map.entry("bid-pass", "eligibility");
  private static final String MET = "MET";
  private static final String UNMET = "UNMET";
  private final BidQuery bids;
  private final CompletionQuery opened;
  private final Checking checking;
  private final Posting posting;

  ChecklistController(BidQuery bids, CompletionQuery opened, Checking checking, Posting posting) {
    this.bids = bids;
    this.opened = opened;
    this.checking = checking;
    this.posting = posting;
  }

  @GetMapping("/bids/{bid}/checklist")
  Screen show(Acting who, RegionHere here, @PathVariable UUID bid, Form asked) {
    var row = toCheck(who, bid);
    return page(who, row, here, NOTING, noted(who, row, asked));
  }

  @PostMapping("/bids/{bid}/checklist")
  ModelAndView save(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var row = toCheck(who, bid);
    var found = found(form);
    return posting.answer(who, "bid-checklist:" + bid, form, () -> {
      checking.note(who, row.id(), found);
      return Links.of(here).bid(bid);
    }, () -> page(who, row, here, NOTING, form));
  }

  @GetMapping("/bids/{bid}/eligibility")
  Screen askPass(Acting who, RegionHere here, @PathVariable UUID bid, Form asked) {
    var row = toCheck(who, bid);
    return page(who, row, here, PASSING, noted(who, row, asked));
  }

  @PostMapping("/bids/{bid}/eligibility")
  ModelAndView pass(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var row = toCheck(who, bid);
    var found = found(form);
    CheckItem.open(Stream.concat(found.stream(), opened.checked(who, row).stream()).toList())
        .forEach(item -> form.refuse(item.refused(Reason.CHECK_UNANSWERED)));
    return posting.answer(who, "bid-eligibility:" + bid, form, () -> {
      checking.pass(who, row.id(), found);
      return Links.of(here).bid(bid);
    }, () -> {
      form.beside(noted(who, row, form));
      return page(who, row, here, PASSING, form);
    });
  }

  /** What the form says about the items that it answers. */
  private static List<Checked> found(Form form) {
    return Arrays.stream(CheckItem.values()).filter(item -> !form.typed(Checking.metField(item)).isEmpty())
        .map(item -> new Checked(item, met(form, item), form.optionalText(Checking.remarkField(item),
            ContentRules.LONGEST_LINE)))
        .toList();
  }

  private BidRow toCheck(Acting who, UUID bid) {
    var row = bids.visible(who, new BidId(bid));
    Refused.unless(row.state().isOpened() && Rules.mayCheck(who, bids.carriers(who, row)), Reason.NOT_YOURS);
    return row;
  }

  private static boolean met(Form form, CheckItem item) {
    var answer = form.typed(Checking.metField(item));
    if (!answer.equals(MET) && !answer.equals(UNMET)) {
      form.mistake(Checking.metField(item), new Refused(Reason.NO_CHOICE));
    }
    return answer.equals(MET);
  }

  private Screen page(Acting who, BidRow bid, RegionHere here, Map.Entry<String, String> kind, Form form) {
    var links = Links.of(here);
    var whole = opened.whole(who, bid);
    var rows = Arrays.stream(CheckItem.values()).map(item -> new ChecklistPage.Row(item.key(),
        Checking.metField(item), Checking.remarkField(item), ItemFacts.of(item, whole.content(), whole.terms())))
        .toList();
    return Screen.of("bidding/checklist",
        new ChecklistPage(Heads.of(bid, links), kind.getKey(), rows, List.of(MET, UNMET),
            links.bidPart(bid.bidId(), kind.getValue())))
        .with(form);
  }

  /** The list as it was filled in so far. */
  private Form noted(Acting who, BidRow bid, Form asked) {
    var values = new HashMap<String, String>();
    opened.checked(who, bid).forEach(each -> {
      values.put(Checking.metField(each.item()), each.met() ? MET : UNMET);
      values.put(Checking.remarkField(each.item()), each.remark());
    });
    return Form.of(values, asked.reader());
  }
}
