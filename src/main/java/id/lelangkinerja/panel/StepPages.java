package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.panel.page.StepPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Screen;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages on which steps that can't be undone are confirmed; for those who may take the step now. */
@Component
class StepPages {
  private static final String BUTTON = "btn";
  private static final String DANGER = "btn danger";
  private final PanelQuery bids;
  private final BargainQuery bargains;
  private final WritingPact writing;

  StepPages(PanelQuery bids, BargainQuery bargains, WritingPact writing) {
    this.bids = bids;
    this.bargains = bargains;
    this.writing = writing;
  }

  /** The agency's head accepts and signs, or the panel takes what lies before it, by whose word is asked for. */
  Screen acceptance(Acting who, BidId id, Links links) {
    var bid = bids.bid(who, id);
    if (bid.awaitsAgency()) {
      answering(who, bid);
      return page(who, bid, "accept", "acceptance", able(who, bid), false, BUTTON, links);
    }
    Refused.unless(Rules.maySpeakForPanel(who, bid), Reason.NOT_FOUND_HERE);
    Refused.unless(bid.awaitsPanel(), Reason.PANEL_STEP_CLOSED);
    return page(who, bid, bid.turn() == 0 ? "take" : "accept-answer", "acceptance", null, false, BUTTON, links, true);
  }

  Screen refusal(Acting who, BidId id, Links links) {
    var bid = bids.bid(who, id);
    Refused.unless(Rules.mayAnswer(who, bid), Reason.NOT_FOUND_HERE);
    Refused.unless(bid.awaitsHead(), Reason.PANEL_STEP_CLOSED);
    Refused.unless(!bid.termPassed(), Reason.ANSWER_TOO_LATE);
    return page(who, bid, "refuse", "refusal", null, true, DANGER, links);
  }

  Screen rejection(Acting who, BidId id, Links links) {
    var bid = bids.bid(who, id);
    Refused.unless(Rules.maySpeakForPanel(who, bid), Reason.NOT_FOUND_HERE);
    Refused.unless(bid.isRejectable(), Reason.PANEL_STEP_CLOSED);
    return page(who, bid, "reject", "rejection", null, true, DANGER, links);
  }

  Screen second(Acting who, BidId id, Links links) {
    var bid = bids.bid(who, id);
    Refused.unless(Rules.maySpeakForPanel(who, bid), Reason.NOT_FOUND_HERE);
    Refused.unless(bid.isPresentableAgain(), Reason.PANEL_STEP_CLOSED);
    return page(who, bid, "second", "second-presentation", null, true, BUTTON, links);
  }

  Screen reopening(Acting who, BidId id, Links links) {
    var bid = bids.bid(who, id);
    Refused.unless(Rules.maySpeakForPanel(who, bid), Reason.NOT_FOUND_HERE);
    Refused.unless(bid.awaitsConfirmation() && !bid.reopened(), Reason.PANEL_STEP_CLOSED);
    return page(who, bid, "reopen", "scores-reopening", null, true, BUTTON, links);
  }

  Screen confirmation(Acting who, BidId id, Links links) {
    var bid = bids.bid(who, id);
    Refused.unless(Rules.maySpeakForPanel(who, bid), Reason.NOT_FOUND_HERE);
    Refused.unless(bid.awaitsConfirmation(), Reason.PANEL_STEP_CLOSED);
    return page(who, bid, "hold", "scores-confirmation", null, false, BUTTON, links);
  }

  Screen lapse(Acting who, BidId id, Links links) {
    var bid = bids.bid(who, id);
    Refused.unless(Rules.maySpeakForPanel(who, bid), Reason.NOT_FOUND_HERE);
    Refused.unless(bid.awaitsHead(), Reason.PANEL_STEP_CLOSED);
    Refused.unless(bid.isLapsable(), Reason.TERM_RUNNING);
    return page(who, bid, "lapse", "lapse", null, false, DANGER, links);
  }

  /** The pact that the head is asked to sign after the panel accepted. */
  Screen signature(Acting who, BidId id, Links links) {
    var bid = bids.bid(who, id);
    Refused.unless(Rules.mayAnswer(who, bid), Reason.NOT_FOUND_HERE);
    Refused.unless(bid.awaitsPact(), Reason.PANEL_STEP_CLOSED);
    Refused.unless(!bid.termPassed(), Reason.ANSWER_TOO_LATE);
    return page(who, bid, "sign", "pact", able(who, bid), false, BUTTON, links);
  }

  private static void answering(Acting who, PanelBid bid) {
    Refused.unless(Rules.mayAnswer(who, bid), Reason.NOT_FOUND_HERE);
    Refused.unless(bid.awaitsAgency(), Reason.PANEL_STEP_CLOSED);
    Refused.unless(!bid.termPassed(), Reason.ANSWER_TOO_LATE);
  }

  private PactText able(Acting who, PanelBid bid) {
    return writing.able(who, bargains.of(who, bid));
  }

  private Screen page(Acting who, PanelBid bid, String name, String step, @Nullable PactText text, boolean asksReason,
      String button, Links links) {
    return page(who, bid, name, step, text, asksReason, button, links, false);
  }

  private Screen page(Acting who, PanelBid bid, String name, String step, @Nullable PactText text, boolean asksReason,
      String button, Links links, boolean asksTerm) {
    var bargain = bargains.of(who, bid);
    return Screen.of("panel/step",
        new StepPage(Showing.subject(bid, links), name, Showing.targets(bargain), Showing.dates(bargain),
            text == null ? List.of() : text.text().lines().toList(), bid.turn(), text == null ? "" : text.hash(),
            asksReason, asksTerm, button, links.panel().bidPanelStep(bid.bidId(), step)));
  }
}
