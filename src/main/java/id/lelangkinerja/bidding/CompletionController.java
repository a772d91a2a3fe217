package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.SayPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The agency's answer to what the planner asked of its incomplete bid. */
@RegionController
class CompletionController {
  private static final int LONGEST = 4000;
  private final BidQuery bids;
  private final CompletionQuery completions;
  private final Completing completing;
  private final Posting posting;

  CompletionController(BidQuery bids, CompletionQuery completions, Completing completing, Posting posting) {
    this.bids = bids;
    this.completions = completions;
    this.completing = completing;
    this.posting = posting;
  }

  @GetMapping("/bids/{bid}/completion")
  Screen ask(Acting who, RegionHere here, @PathVariable UUID bid) {
    return page(who, own(who, bid), here, Form.empty());
  }

  @PostMapping("/bids/{bid}/completion")
  ModelAndView answer(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var row = own(who, bid);
    var answer = form.text("answer", LONGEST);
    return posting.answer(who, "bid-completion:" + bid, form, () -> {
      completing.answer(who, row.id(), answer);
      return Links.of(here).bid(bid);
    }, () -> page(who, row, here, form));
  }

  private BidRow own(Acting who, UUID bid) {
    var row = bids.visible(who, new BidId(bid));
    Refused.unless(Rules.mayDraft(who, row.agency()), Reason.NOT_YOURS);
    return row;
  }

  private Screen page(Acting who, BidRow bid, RegionHere here, Form form) {
    var links = Links.of(here);
    var request = completions.completion(who, bid).map(CompletionRepository.Completion::request)
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return Screen.of("bidding/say", new SayPage(Heads.of(bid, links), "bid-complete", "answer", false, false, request,
        links.bidPart(bid.bidId(), "completion"))).with(form);
  }
}
