package id.lelangkinerja.award;

import id.lelangkinerja.bidding.BidMoves;
import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.LotMoves;
import id.lelangkinerja.round.LotState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

  /** Undoes the award to that bid, or the whole one where none is named; other winners keep theirs. */
  void undo(Acting who, AwardLot lot, List<Candidate> all, @Nullable UUID contested, String reasons) {
    all.stream().filter(bid -> bid.isStanding() && (contested == null || contested.equals(bid.bidId())))
        .forEach(bid -> bidMoves.move(who, bid.bid(), BidState.AWARDED, BidState.REJECTED, reasons));
    lotMoves.move(who, lot.lot(), LotState.OBJECTION, LotState.NEGOTIATING, reasons);
  }
}
