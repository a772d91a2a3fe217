package id.lelangkinerja.award;

import id.lelangkinerja.bidding.BidMoves;
import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.panel.InTurn;
import id.lelangkinerja.round.LotLeaving;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A lot that an objection reopened may be cancelled while another winner's award stands: that bid is rejected with the
 * lot's reason, and those who carry it are told.
 */
@Component
class EndingAwards {
  private final CandidateQuery candidates;
  private final BidMoves moves;
  private final InTurn inTurn;
  private final PartnerQuery partners;
  private final Notifying notifying;

  EndingAwards(CandidateQuery candidates, BidMoves moves, InTurn inTurn, PartnerQuery partners,
      Notifying notifying) {
    this.candidates = candidates;
    this.moves = moves;
    this.inTurn = inTurn;
    this.partners = partners;
    this.notifying = notifying;
  }

  @EventListener
  void follow(LotLeaving leaving) {
    var who = leaving.who();
    inTurn.take(who, leaving.lot());
    candidates.of(who, leaving.lot()).stream().filter(Candidate::isStanding).forEach(won -> {
      moves.move(who, won.bid(), BidState.AWARDED, BidState.REJECTED, leaving.reason());
      notifying.tell(who, Recipients.workingFor(partners.carriers(who, won)),
          Told.of(NoticeKind.AWARD, "notice.text.award-ended",
              List.of(leaving.title(), won.agencyName(), Told.inOneLine(leaving.reason())),
              links -> links.auction().lotAward(leaving.lot().value())));
    });
  }
}
