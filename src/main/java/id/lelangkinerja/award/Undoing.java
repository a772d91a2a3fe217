package id.lelangkinerja.award;

import id.lelangkinerja.bidding.BidMoves;
import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.LotMoves;
import id.lelangkinerja.round.LotState;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Undoes an award upon the lot and its bids. No contract has to go with it: one is drawn up only after the time for
 * objections, from which nothing leads back.
 */
@Component
class Undoing {
  private final BidMoves bidMoves;
  private final LotMoves lotMoves;

  Undoing(BidMoves bidMoves, LotMoves lotMoves) {
    this.bidMoves = bidMoves;
    this.lotMoves = lotMoves;
  }

  /**
   * Undoes the award to the bid that the objection contests, or the whole one where it names none; other winners keep
   * theirs. Of an objector that was never heard the rejection is undone as well, as it could not be negotiated with:
   * it is presented once the lot is put back to its presentations. A damaged bid stays so, as nobody can read it: the
   * panel negotiates with the others, or the planner cancels the lot for a new auction.
   */
  void undo(Acting who, AwardLot lot, List<Candidate> all, Objection objection, String reasons) {
    var contested = objection.againstId();
    all.stream().filter(bid -> bid.isStanding() && (contested == null || contested.equals(bid.bidId())))
        .forEach(bid -> bidMoves.move(who, bid.bid(), BidState.AWARDED, BidState.REJECTED, reasons));
    all.stream().filter(bid -> bid.bidId().equals(objection.bidId()) && bid.isRejectedUnheard())
        .forEach(bid -> bidMoves.move(who, bid.bid(), BidState.REJECTED, BidState.ELIGIBLE, reasons));
    lotMoves.move(who, lot.lot(), LotState.OBJECTION, LotState.NEGOTIATING, reasons);
  }
}
