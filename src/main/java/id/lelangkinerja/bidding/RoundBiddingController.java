package id.lelangkinerja.bidding;

import id.lelangkinerja.bidding.page.ConfirmPage;
import id.lelangkinerja.bidding.page.SittingPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.round.HolderQuery;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.PlannedDays;
import id.lelangkinerja.round.PresentHolder;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.sealing.SealingWay;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Posting;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Crumb;
import id.lelangkinerja.web.page.OffPlan;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Closing a round's bidding (planner) and opening its bids (secretary), each asked once more. */
@RegionController
class RoundBiddingController {
  private static final int LONGEST_REASON = 2000;
  private final LotBidsQuery around;
  private final ClosingBidding closing;
  private final OpeningBids opening;
  private final HolderQuery holders;
  private final PlannedDays planned;
  private final Posting posting;

  RoundBiddingController(LotBidsQuery around, ClosingBidding closing, OpeningBids opening,
      HolderQuery holders, PlannedDays planned, Posting posting) {
    this.planned = planned;
    this.around = around;
    this.closing = closing;
    this.opening = opening;
    this.holders = holders;
    this.posting = posting;
  }

  @GetMapping("/rounds/{round}/bids/closing")
  Screen askClosing(Acting who, RegionHere here, @PathVariable UUID round) {
    Refused.unless(Rules.mayClose(who), Reason.NOT_YOURS);
    return closing(who, here, new RoundId(round), Form.empty());
  }

  @PostMapping("/rounds/{round}/bids/closing")
  ModelAndView close(Acting who, RegionHere here, @PathVariable UUID round, Form form) {
    Refused.unless(Rules.mayClose(who), Reason.NOT_YOURS);
    var id = new RoundId(round);
    around.roundName(who.region(), id);
    return posting.answer(who, "round-closing:" + round, form, () -> {
      closing.close(who, id);
      return Links.of(here).auction().round(round);
    }, () -> closing(who, here, id, form));
  }

  @GetMapping("/rounds/{round}/bids/opening")
  Screen askOpening(Acting who, RegionHere here, @PathVariable UUID round) {
    Refused.unless(Rules.mayOpen(who), Reason.NOT_YOURS);
    return opening(who, here, new RoundId(round), Form.empty());
  }

  /** Where the key is split, the passphrases of those present come with the form and are kept nowhere. */
  @PostMapping("/rounds/{round}/bids/opening")
  ModelAndView open(Acting who, RegionHere here, @PathVariable UUID round, Form form) {
    Refused.unless(Rules.mayOpen(who), Reason.NOT_YOURS);
    var id = new RoundId(round);
    around.roundName(who.region(), id);
    var present = isSplit(who, id) ? PresentHolder.read(form) : List.<PresentHolder>of();
    var early = form.optionalText("reason", LONGEST_REASON);
    return posting.answer(who, "round-opening:" + round, form, () -> {
      opening.open(who, id, present, early);
      return Links.of(here).auction().round(round);
    }, () -> opening(who, here, id, form));
  }

  private Screen closing(Acting who, RegionHere here, RoundId round, Form form) {
    return page("bid-closing", who, here, round, Links.of(here).auction().roundBids(round.value(), "closing"), null,
        form);
  }

  private Screen opening(Acting who, RegionHere here, RoundId round, Form form) {
    var links = Links.of(here);
    var url = links.auction().roundBids(round.value(), "opening");
    var early = planned.off(who, round, LotState.OPENING).orElse(null);
    if (!isSplit(who, round)) {
      return page("bid-opening", who, here, round, url, early, form);
    }
    var names = holders.seal(who, round).holders().stream().map(HolderQuery.Named::name).toList();
    return Screen.of("bidding/sitting", new SittingPage(around.roundName(who.region(), round),
        links.auction().round(round.value()), names, early, url, links.auction().roundBids(round.value(), "loss")))
        .with(form);
  }

  private boolean isSplit(Acting who, RoundId round) {
    return holders.seal(who, round).way() == SealingWay.SPLIT;
  }

  private Screen page(String kind, Acting who, RegionHere here, RoundId round, String url, @Nullable OffPlan early,
      Form form) {
    var name = around.roundName(who.region(), round);
    var back = Links.of(here).auction().round(round.value());
    return Screen.of("bidding/confirm", new ConfirmPage(kind + ".title", name, kind + ".text", kind + ".do", false, url,
        back, List.of(new Crumb(name, back)), early)).with(form);
  }
}
