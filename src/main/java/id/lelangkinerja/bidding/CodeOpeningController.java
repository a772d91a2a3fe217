package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.CodePage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.PlannedDays;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.sealing.ReceiptCode;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Crumb;
import id.lelangkinerja.web.page.FormPage;
import id.lelangkinerja.web.page.Sentence;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The opening without a key: declared and ended by the secretary, and done by each agency for its own bid. */
@RegionController
class CodeOpeningController {
  private static final String CODE = "code";
  private static final int LONGEST_REASON = 2000;
  private final LotBidsQuery around;
  private final DeclaringLoss losses;
  private final CodeOpening codes;
  private final OpeningByCode opening;
  private final BidQuery bids;
  private final PlannedDays planned;
  private final Posting posting;

  CodeOpeningController(LotBidsQuery around, DeclaringLoss losses, CodeOpening codes, OpeningByCode opening,
      BidQuery bids, PlannedDays planned, Posting posting) {
    this.around = around;
    this.losses = losses;
    this.codes = codes;
    this.opening = opening;
    this.bids = bids;
    this.planned = planned;
    this.posting = posting;
  }

  @GetMapping("/rounds/{round}/bids/loss")
  Screen askLoss(Acting who, RegionHere here, @PathVariable UUID round) {
    Refused.unless(Rules.mayOpen(who), Reason.NOT_YOURS);
    return loss(who, here, new RoundId(round)).with(Form.empty());
  }

  @PostMapping("/rounds/{round}/bids/loss")
  ModelAndView declareLoss(Acting who, RegionHere here, @PathVariable UUID round, Form form) {
    Refused.unless(Rules.mayOpen(who), Reason.NOT_YOURS);
    var id = new RoundId(round);
    around.roundName(who.region(), id);
    var reason = form.text("reason", LONGEST_REASON);
    var until = form.date("until");
    return posting.answer(who, "round-key-lost:" + round, form, () -> {
      losses.declare(who, id, reason, until);
      return Links.of(here).seals().seal(round);
    }, () -> loss(who, here, id));
  }

  @GetMapping("/rounds/{round}/bids/codes-end")
  Screen askEnd(Acting who, RegionHere here, @PathVariable UUID round) {
    Refused.unless(Rules.mayOpen(who), Reason.NOT_YOURS);
    return end(who, here, new RoundId(round), Form.empty());
  }

  @PostMapping("/rounds/{round}/bids/codes-end")
  ModelAndView endCodes(Acting who, RegionHere here, @PathVariable UUID round, Form form) {
    Refused.unless(Rules.mayOpen(who), Reason.NOT_YOURS);
    var id = new RoundId(round);
    around.roundName(who.region(), id);
    var off = form.optionalText("reason", LONGEST_REASON);
    return posting.answer(who, "round-codes-end:" + round, form, () -> {
      codes.end(who, id, off);
      return Links.of(here).seals().seal(round);
    }, () -> end(who, here, id, form));
  }

  @GetMapping("/bids/{bid}/code-opening")
  Screen askCode(Acting who, RegionHere here, @PathVariable UUID bid) {
    return code(own(who, bid), here, Form.empty());
  }

  @PostMapping("/bids/{bid}/code-opening")
  ModelAndView open(Acting who, RegionHere here, @PathVariable UUID bid, Form form) {
    var row = own(who, bid);
    var code = ReceiptCode.parse(form.text(CODE, 100));
    if (code.isEmpty() && form.mistakeOf(CODE).isEmpty()) {
      form.mistake(CODE, new Refused(Reason.RECEIPT_CODE_UNREADABLE));
    }
    return posting.answer(who, "bid-code-opening:" + bid, form, () -> {
      opening.open(who, row.id(), code.orElseThrow());
      return Links.of(here).bid(bid);
    }, () -> code(row, here, form));
  }

  private BidRow own(Acting who, UUID bid) {
    var row = bids.visible(who, new BidId(bid));
    Refused.unless(Rules.mayDraft(who, row.agency()), Reason.NOT_YOURS);
    return row;
  }

  private static Screen code(BidRow bid, RegionHere here, Form form) {
    var links = Links.of(here);
    return Screen.of("bidding/code-opening",
        new CodePage(Heads.of(bid, links), links.bidPart(bid.bidId(), "code-opening"))).with(form);
  }

  private Screen loss(Acting who, RegionHere here, RoundId round) {
    var name = around.roundName(who.region(), round);
    var links = Links.of(here);
    var page = FormPage.of(Sentence.of("key-loss.title", name),
        List.of(new FormPage.Way(Sentence.of("rounds.title"), links.auction().rounds()),
            new FormPage.Way(Sentence.words(name), links.auction().round(round.value()))),
        links.auction().roundBids(round.value(), "loss"),
        FormPage.Field.area("reason", "key-loss.reason", "key-loss.reason-hint"),
        FormPage.Field.date("until", "key-loss.until", "key-loss.until-hint"));
    return Screen.of("form",
        page.telling(Sentence.of("key-loss.what"), Sentence.of("key-loss.then")).confirming("key-loss.do"));
  }

  private Screen end(Acting who, RegionHere here, RoundId round, Form form) {
    var name = around.roundName(who.region(), round);
    var links = Links.of(here);
    var back = links.auction().round(round.value());
    return ConfirmPages.page("codes-end", name, true, links.auction().roundBids(round.value(), "codes-end"), back,
        new Crumb(name, back), form, planned.off(who, round, LotState.OPENING).orElse(null));
  }
}
