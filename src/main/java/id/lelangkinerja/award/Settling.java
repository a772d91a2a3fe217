package id.lelangkinerja.award;

import id.lelangkinerja.bidding.BidMoves;
import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.panel.SetAsideRepository;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.round.LotMoves;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.PlannedDays;
import id.lelangkinerja.round.RoundId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Carries an award out upon the lot and its bids, and tells those who carry each, partners too, of their own. */
@Component
class Settling {
  private final BidMoves moves;
  private final LotMoves lotMoves;
  private final SetAsideRepository setAside;
  private final PlannedDays planned;
  private final PartnerQuery partners;
  private final Notifying notifying;

  Settling(BidMoves moves, LotMoves lotMoves, SetAsideRepository setAside, PlannedDays planned, PartnerQuery partners,
      Notifying notifying) {
    this.setAside = setAside;
    this.planned = planned;
    this.partners = partners;
    this.lotMoves = lotMoves;
    this.moves = moves;
    this.notifying = notifying;
  }

  void settle(Acting who, AwardLot lot, Winners winners, List<Candidate> all, Awarding.Words words) {
    winners.chosen().forEach(won -> {
      moves.move(who, won.bid(), BidState.ACCEPTED, BidState.AWARDED, words.reasons());
      tell(who, lot, Recipients.workingFor(partners.carriers(who, won)), "notice.text.awarded", won);
      tell(who, lot, Recipients.holding(Role.PLANNER), "notice.text.awarded", won);
    });
    all.stream().filter(each -> each.isRejectable() && !winners.has(each)).forEach(each -> {
      moves.move(who, each.bid(), each.state(), BidState.REJECTED, words.reasons());
      tell(who, lot, Recipients.workingFor(partners.carriers(who, each)), "notice.text.not-chosen", each);
    });
    setAside.keep(who, lot.lot());
    lotMoves.move(who, lot.lot(), LotState.NEGOTIATING, LotState.AWARDED,
        planned.why(who, new RoundId(lot.roundId()), LotState.AWARDED, words.early()));
  }

  private void tell(Acting who, AwardLot lot, Recipients to, String key, Candidate bid) {
    notifying.tell(who, to, Told.of(NoticeKind.AWARD, key, List.of(lot.title(), bid.agencyName()),
        links -> links.auction().lotAward(lot.lotId())));
  }
}
