package id.lelangkinerja.bidding;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves a bid from state to state, within the transaction of the act that moves it; who may is that act's concern. */
@Service
public class BidMoves {
  private final BidMoveRepository moves;
  private final History history;

  BidMoves(BidMoveRepository moves, History history) {
    this.moves = moves;
    this.history = history;
  }

  /**
   * Moves the bid, notes who, when and why, and writes the history. Refused with CHANGED_MEANWHILE when the bid is no
   * longer in the expected state; throws IllegalArgumentException for a move that the table does not have.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void move(Acting who, BidId bid, BidState from, BidState to, @Nullable String reason) {
    if (!from.next().contains(to)) {
      throw new IllegalArgumentException("a bid does not move from " + from + " to " + to);
    }
    Refused.unless(moves.advance(who.region(), bid, from, to), Reason.CHANGED_MEANWHILE);
    moves.note(who, bid, from, to, reason);
    var what = "bid." + to.name().toLowerCase(Locale.ROOT);
    if (reason == null) {
      history.record(who, what, Kind.BID, bid.value());
    } else {
      history.record(who, what, Kind.BID, bid.value(), reason);
    }
  }
}
