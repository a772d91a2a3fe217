package id.lelangkinerja.bidding;

import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps how a bid came out of its seal: in the minutes, as its state, and told to those whose bid is damaged. */
@Component
class OpeningOutcome {
  private final OpeningRepository minutes;
  private final BidMoves moves;
  private final TellingCarriers telling;

  OpeningOutcome(OpeningRepository minutes, BidMoves moves, TellingCarriers telling) {
    this.minutes = minutes;
    this.moves = moves;
    this.telling = telling;
  }

  /**
   * Opened, or damaged.
   *
   * @param damage the place at which the opening failed; null where it did not
   */
  void keep(Acting who, BidRow bid, int openingNo, @Nullable String damage) {
    minutes.note(who.region(), openingNo, bid, damage);
    if (damage == null) {
      moves.move(who, bid.id(), BidState.SUBMITTED, BidState.OPENED, null);
    } else {
      moves.move(who, bid.id(), BidState.SUBMITTED, BidState.DAMAGED, damage);
      telling.tell(who, bid.id(), bid.agency(), Told.of(NoticeKind.BID_VERDICT, "notice.text.bid-damaged",
          List.of(bid.lotTitle(), bid.agencyName()), links -> links.bid(bid.bidId())));
    }
  }
}
