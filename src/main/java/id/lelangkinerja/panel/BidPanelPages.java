package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.bidding.BidTabs;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.panel.page.Action;
import id.lelangkinerja.panel.page.BidPanelPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.web.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a bid before the panel. */
@Component
class BidPanelPages {
  private final PanelQuery bids;
  private final BargainQuery bargains;
  private final LedgerQuery ledgers;
  private final SittingQuery sittings;
  private final PresentationPart presentation;
  private final ProceedingsPages proceedings;
  private final HistoryQuery history;

  BidPanelPages(PanelQuery bids, BargainQuery bargains, LedgerQuery ledgers, SittingQuery sittings,
      PresentationPart presentation, ProceedingsPages proceedings, HistoryQuery history) {
    this.bids = bids;
    this.bargains = bargains;
    this.ledgers = ledgers;
    this.sittings = sittings;
    this.presentation = presentation;
    this.proceedings = proceedings;
    this.history = history;
  }

  Screen show(Acting who, BidId id, Links links) {
    var bid = bids.bid(who, id);
    var bargain = bargains.of(who, bid);
    var turns = ledgers.turns(who, bid);
    return Screen.of("panel/bid",
        new BidPanelPage(Showing.subject(bid, links), headline(bid), next(bid),
            BidTabs.of(links, bid.bidId(), links.panel().bidPanel(bid.bidId())), barred(who, bid),
            presentation.of(who, bid, links),
            again(who, bid), tooLate(who, bid), proceedings.of(who, bid, links),
            Showing.targets(bargain), Showing.dates(bargain), turns(turns), ledgers.of(who, bargain, turns),
            actions(who, bid, links),
            history.of(who.region(), Kind.BID, bid.bidId())));
  }

  private static String next(PanelBid bid) {
    boolean negotiated = bid.state() == BidState.COUNTERED || bid.state() == BidState.ACCEPTED;
    return negotiated ? headline(bid).replace("panel.headline.", "panel.next.") : bid.state().nextKey();
  }

  private static String unsigned(PanelBid bid) {
    if (bid.answerBy() == null) {
      return "panel.headline.accepted";
    }
    return bid.termPassed() ? "panel.headline.unsigned" : "panel.headline.signing";
  }

  private static String headline(PanelBid bid) {
    if (bid.state() == BidState.COUNTERED) {
      return bid.turn() % 2 == 0
          ? "panel.headline.answered"
          : bid.termPassed() ? "panel.headline.overdue" : "panel.headline.countered";
    }
    if (bid.state() == BidState.ACCEPTED) {
      return bid.pactGiven() ? "panel.headline.signed" : unsigned(bid);
    }
    return "panel.headline." + bid.state().name().toLowerCase(Locale.ROOT);
  }

  /** That the changed offer is scored anew is the panel's own to know. */
  private List<BidPanelPage.Again> again(Acting who, PanelBid bid) {
    return sittings.of(who, bid).stream()
        .filter(each -> each.kind() == SittingQuery.Kind.PRESENTATION || Rules.mayReadPanelWork(who, bid))
        .map(each -> new BidPanelPage.Again("panel.sitting." + each.kind().name().toLowerCase(Locale.ROOT),
            each.reason(), each.askedBy(), each.askedAt()))
        .toList();
  }

  /** Why the forms of who speaks for the panel are missing, while somebody of it has to speak. */
  private static @Nullable String barred(Acting who, PanelBid bid) {
    if (!Rules.speaksByOffice(who, bid) || Rules.maySpeakForPanel(who, bid) || !bid.isBeforePanel()) {
      return null;
    }
    return bid.conflict() == null ? "panel.barred.by-office" : "panel.barred.conflict";
  }

  /**
   * The counter-offers build on the scores of the last presentation: none is held beside them. A bid that was not
   * negotiated yet may be presented again where its lot is put back.
   */
  private static @Nullable String tooLate(Acting who, PanelBid bid) {
    if (!Rules.maySpeakForPanel(who, bid) || bid.lotState() != LotState.NEGOTIATING) {
      return null;
    }
    return switch (bid.state()) {
      case PRESENTED -> "panel.second.step-back";
      case COUNTERED, ACCEPTED -> "panel.second.closed";
      default -> null;
    };
  }

  private static List<BidPanelPage.TurnRow> turns(List<TargetQuery.Turn> turns) {
    return turns.stream()
        .map(turn -> new BidPanelPage.TurnRow(turn.turn(), turn.isPanels() ? "panel.side.panel" : "panel.side.agency",
            turn.madeBy(), turn.madeAt(), turn.message(), turn.isPanels() ? turn.answerBy() : null))
        .toList();
  }

  private static List<Action> actions(Acting who, PanelBid bid, Links links) {
    var actions = new ArrayList<Action>();
    if (Rules.mayReadPanelWork(who, bid)) {
      actions.add(new Action(
          Rules.mayScore(who, bid) && bid.isScorable() && !bid.handedIn() ? "panel.step.score" : "panel.step.sheet",
          links.panel().bidSheet(bid.bidId()), "btn quiet"));
    }
    if (Rules.maySpeakForPanel(who, bid)) {
      add(actions, bid.awaitsPanel(), "acceptance", bid.turn() == 0 ? "take" : "accept-answer", "btn", bid, links);
      add(actions, bid.isCounterable(), "counter-offer", "counter", "btn", bid, links);
      add(actions, bid.isPresentableAgain(), "second-presentation", "second", "btn quiet", bid, links);
      add(actions, bid.awaitsConfirmation(), "scores-confirmation", "hold", "btn", bid, links);
      add(actions, bid.awaitsConfirmation() && !bid.reopened(), "scores-reopening", "reopen", "btn quiet", bid, links);
      add(actions, bid.isLapsable(), "lapse", "lapse", "btn", bid, links);
      add(actions, bid.isRejectable(), "rejection", "reject", "btn danger", bid, links);
    }
    if (Rules.mayAnswer(who, bid)) {
      boolean open = bid.awaitsAgency() && !bid.termPassed();
      add(actions, open, "acceptance", "accept", "btn", bid, links);
      add(actions, open, "answer", "answer", "btn", bid, links);
      add(actions, bid.awaitsPact() && !bid.termPassed(), "pact", "sign", "btn", bid, links);
      add(actions, bid.awaitsHead() && !bid.termPassed(), "refusal", "refuse", "btn danger", bid, links);
    }
    add(actions, bid.pactGiven(), "pact", "pact", "btn quiet", bid, links);
    if (Rules.mayDeclare(who, bid) && bid.isConflictHeard() && bid.conflict() == null) {
      actions.add(new Action("panel.step.conflict", links.panel().bidConflict(bid.bidId()), "btn quiet"));
    }
    return actions;
  }

  private static void add(List<Action> actions, boolean open, String step, String word, String css, PanelBid bid,
      Links links) {
    if (open) {
      actions.add(new Action("panel.step." + word, links.panel().bidPanelStep(bid.bidId(), step), css));
    }
  }
}
