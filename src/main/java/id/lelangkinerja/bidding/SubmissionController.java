package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.CheckPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sealing.ReceiptCode;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Checking the answers, and submitting them. The receipt's code is made here and shown before anything is sent, so that
 * the answer to the submission, which may have to be repeated, need not hold it.
 */
@RegionController
class SubmissionController {
  private static final String CODE = "code";
  private static final String REVISION = "revision";
  private final DraftQuery drafts;
  private final Submitting submitting;
  private final Posting posting;

  SubmissionController(DraftQuery drafts, Submitting submitting, Posting posting) {
    this.drafts = drafts;
    this.submitting = submitting;
    this.posting = posting;
  }

  @GetMapping("/bids/{bid}/check")
  Screen check(Acting who, RegionHere here, @PathVariable UUID bid) {
    return page(who, here, new BidId(bid), Form.empty());
  }

  /** Sent again after its success it is answered as the first time, although the draft is gone by then. */
  @PostMapping("/bids/{bid}/submission")
  ModelAndView submit(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var id = new BidId(bid);
    int revision = form.whole(REVISION, 1, Integer.MAX_VALUE);
    var code = ReceiptCode.parse(form.typed(CODE));
    if (code.isEmpty()) {
      form.mistake("", new Refused(Reason.RECEIPT_CODE_UNREADABLE));
    }
    return posting.answer(who, "bid-submission:" + bid, form, () -> {
      submitting.submit(who, id, code.orElseThrow(), revision);
      return Links.of(here).bidPart(bid, "receipt");
    }, () -> page(who, here, id, form));
  }

  /** Shown again, it keeps the code that was written down; only what changed meanwhile is to be checked anew. */
  private Screen page(Acting who, RegionHere here, BidId id, Form form) {
    var links = Links.of(here);
    var draft = drafts.draft(who, id);
    var missing = draft.gaps().stream()
        .map(gap -> new CheckPage.Missing(gap.key(), gap.concerns(), TasksPages.url(gap, draft, links))).toList();
    boolean heads = Rules.maySubmit(who, draft.bid().agency());
    var code = heads && missing.isEmpty()
        ? ReceiptCode.parse(form.typed(CODE)).orElseGet(ReceiptCode::fresh).written()
        : "";
    return Screen.of("bidding/check", new CheckPage(Heads.of(draft.bid(), links),
        ContentPages.toChange(draft.content(), draft.terms(), links, id.value()), missing, heads,
        draft.bid().state() == BidState.SUBMITTED, code, Integer.toString(draft.revision()),
        links.bidPart(id.value(), "submission"))).with(form);
  }
}
