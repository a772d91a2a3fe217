package id.lelangkinerja.bidding;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves a bid from state to state, within the transaction of the act that moves it; who may is that act's concern. */
@Service
public class BidMoves {
  private final JdbcClient jdbc;
  private final History history;
  private final Clock clock;

  BidMoves(JdbcClient jdbc, History history, Clock clock) {
    this.jdbc = jdbc;
    this.history = history;
    this.clock = clock;
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
    int moved = jdbc.sql("""
        update bid set state = :to where region_id = :region and bid_id = :bid and state = :from""")
        .param("to", to.name()).param("region", who.region().value()).param("bid", bid.value())
        .param("from", from.name()).update();
    Refused.unless(moved == 1, Reason.CHANGED_MEANWHILE);
    note(who, bid, from, to, reason);
    var what = "bid." + to.name().toLowerCase(Locale.ROOT);
    if (reason == null) {
      history.record(who, what, Kind.BID, bid.value());
    } else {
      history.record(who, what, Kind.BID, bid.value(), reason);
    }
  }

  /** The row is locked by the update above, so that no two moves take the same number. */
  private void note(Acting who, BidId bid, BidState from, BidState to, @Nullable String reason) {
    jdbc.sql("""
        insert into bid_move (region_id, bid_id, move_no, from_state, to_state, moved_by, moved_at, reason)
        select :region, :bid, coalesce(max(move_no), 0) + 1, :from, :to, :person, :at, :reason from bid_move
        where region_id = :region and bid_id = :bid""")
        .param("region", who.region().value()).param("bid", bid.value()).param("from", from.name())
        .param("to", to.name()).param("person", who.person().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("reason", reason).update();
  }
}
