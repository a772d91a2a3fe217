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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The checklist of the administrative check: each item met or not, with a remark; what is left open is noted later. */
@RegionController
class ChecklistController {
  private static final String PART = "checklist";
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
    return page(who, row, here, Form.of(values(opened.checked(who, row)), asked.reader()));
  }

  @PostMapping("/bids/{bid}/checklist")
  ModelAndView save(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var row = toCheck(who, bid);
    var found = Arrays.stream(CheckItem.values()).filter(item -> !form.typed(answer(item)).isEmpty())
        .map(item -> new Checked(item, met(form, item), form.optionalText(Checking.remarkField(item),
            ContentRules.LONGEST_LINE)))
        .toList();
    return posting.answer(who, "bid-checklist:" + bid, form, () -> {
      checking.note(who, row.id(), found);
      return Links.of(here).bid(bid);
    }, () -> page(who, row, here, form));
  }

  private BidRow toCheck(Acting who, UUID bid) {
    var row = bids.visible(who, new BidId(bid));
    Refused.unless(row.state().isOpened() && Rules.mayCheck(who, bids.carriers(who, row)), Reason.NOT_YOURS);
    return row;
  }

  private static boolean met(Form form, CheckItem item) {
    var answer = form.typed(answer(item));
    if (!answer.equals(MET) && !answer.equals(UNMET)) {
      form.mistake(answer(item), new Refused(Reason.NO_CHOICE));
    }
    return answer.equals(MET);
  }

  private Screen page(Acting who, BidRow bid, RegionHere here, Form form) {
    var links = Links.of(here);
    var whole = opened.whole(who, bid);
    var rows = Arrays.stream(CheckItem.values()).map(item -> new ChecklistPage.Row(item.key(), answer(item),
        Checking.remarkField(item), ItemFacts.of(item, whole.content(), whole.terms()))).toList();
    return Screen.of("bidding/checklist",
        new ChecklistPage(Heads.of(bid, links), rows, List.of(MET, UNMET), links.bidPart(bid.bidId(), PART)))
        .with(form);
  }

  private static Map<String, String> values(List<Checked> checked) {
    var values = new HashMap<String, String>();
    checked.forEach(each -> {
      values.put(answer(each.item()), each.met() ? MET : UNMET);
      values.put(Checking.remarkField(each.item()), each.remark());
    });
    return values;
  }

  private static String answer(CheckItem item) {
    return "met-" + item.name();
  }
}
