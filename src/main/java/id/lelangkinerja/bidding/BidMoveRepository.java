package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The states of bids and the rows that tell how each came about. */
@Repository
class BidMoveRepository {
  private final JdbcClient jdbc;

  BidMoveRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when the bid is not, or no longer, in the state from which it is moved. */
  boolean advance(RegionId region, BidId bid, BidState from, BidState to) {
    return jdbc.sql("update bid set state = :to where region_id = :region and bid_id = :bid and state = :from")
        .param("to", to.name()).param("region", region.value()).param("bid", bid.value()).param("from", from.name())
        .update() == 1;
  }

  /** The row is locked by the update above, so that no two moves take the same number. */
  void note(Acting who, BidId bid, BidState from, BidState to, @Nullable String reason) {
    jdbc.sql("""
        insert into bid_move (region_id, bid_id, move_no, from_state, to_state, moved_by, moved_at, reason)
        select :region, :bid, coalesce(max(move_no), 0) + 1, :from, :to, :person, programme_time(), :reason
        from bid_move
        where region_id = :region and bid_id = :bid""")
        .param("region", who.region().value()).param("bid", bid.value()).param("from", from.name())
        .param("to", to.name()).param("person", who.isInstallation() ? null : who.person().value(), Types.OTHER)
        .param("reason", reason).update();
  }
}
