package id.lelangkinerja.panel;

import id.lelangkinerja.panel.page.Proceedings;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Shows what was asked, answered and decided at a presentation, with the steps that its reader may take. */
@Component
class ProceedingsPages {
  private final ProceedingsQuery query;
  private final Clock clock;

  ProceedingsPages(ProceedingsQuery query, Clock clock) {
    this.query = query;
    this.clock = clock;
  }

  /** For the bidding agency only what belongs to a presentation that was held. */
  Proceedings of(Acting who, PanelBid bid, Links links) {
    boolean panel = Rules.mayReadPanelWork(who, bid);
    boolean speaks = Rules.maySpeakForPanel(who, bid) && bid.isHeard();
    var today = LocalDate.ofInstant(clock.instant(), Texts.ZONE);
    return new Proceedings(
        query.questions(who, bid).stream().filter(each -> panel || bid.isReadByBidder(each.sitting()))
            .map(each -> question(bid, each, speaks, links)).toList(),
        query.decisions(who, bid).stream().filter(each -> panel || bid.isReadByBidder(each.sitting()))
            .map(each -> decision(bid, each, Rules.mayFulfil(who, bid), today, links)).toList(),
        Rules.mayAsk(who, bid) && bid.isHeard() ? links.panel().bidQuestions(bid.bidId()) : null,
        speaks ? links.panel().bidDecisions(bid.bidId()) : null);
  }

  private static Proceedings.Question question(PanelBid bid, ProceedingsQuery.Question each, boolean speaks,
      Links links) {
    return new Proceedings.Question(each.question(), each.askedBy(), each.askedAt(), each.answer(), each.notedBy(),
        each.notedAt(), "answer." + each.questionId(),
        speaks && each.answer() == null ? links.panel().bidAnswer(bid.bidId(), each.questionId()) : null);
  }

  private static Proceedings.Decision decision(PanelBid bid, ProceedingsQuery.Decision each, boolean fulfils,
      LocalDate today, Links links) {
    var due = each.dueOn();
    return new Proceedings.Decision(each.decision(), due, each.isOwed() && due != null && due.isBefore(today),
        each.decidedBy(), each.decidedAt(), each.fulfilment(), each.fulfilledBy(), each.fulfilledAt(),
        "fulfilment." + each.decisionId(),
        fulfils && each.isOwed() ? links.panel().bidFulfilment(bid.bidId(), each.decisionId()) : null);
  }
}
