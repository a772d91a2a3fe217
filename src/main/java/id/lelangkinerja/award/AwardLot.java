package id.lelangkinerja.award;

import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import java.util.UUID;

/**
 * A lot on its way to the award, read for one person.
 *
 * @param panelist whether that person sits on the panel of the round
 * @param bidder   whether that person belongs to an agency with an opened bid for the lot
 */
record AwardLot(UUID lotId, UUID roundId, int no, String title, String roundName, LotState state, boolean panelist,
    boolean bidder) {

  LotId lot() {
    return new LotId(lotId);
  }

  boolean isAwarded() {
    return switch (state) {
      case AWARDED, OBJECTION, SIGNING, RUNNING, CLOSED -> true;
      case DRAFT, BIDDING, OPENING, CHECKING, PRESENTING, NEGOTIATING, CANCELLED -> false;
    };
  }
}
