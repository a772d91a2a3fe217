package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The states of lots and the rows that tell how each came about. */
@Repository
class LotMoveRepository {
  private final JdbcClient jdbc;

  LotMoveRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when the lot is not, or no longer, in the state from which it is moved. */
  boolean advance(RegionId region, LotId lot, LotState from, LotState to) {
    return jdbc.sql("update lot set state = :to where region_id = :region and lot_id = :lot and state = :from")
        .param("to", to.name()).param("region", region.value()).param("lot", lot.value()).param("from", from.name())
        .update() == 1;
  }

  /** Whether a bid for the lot was read at an opening, or was found damaged there. */
  boolean anyBidOpened(RegionId region, LotId lot) {
    return jdbc.sql("""
        select exists (select 1 from bid_view where region_id = :region and lot_id = :lot
          and state not in ('DRAFT', 'SUBMITTED', 'WITHDRAWN', 'NOT_SUBMITTED'))""")
        .param("region", region.value()).param("lot", lot.value()).query(Rows.of(Boolean.class)).single();
  }

  void note(Acting who, LotId lot, LotState from, LotState to, @Nullable String reason) {
    jdbc.sql("""
        insert into lot_move (region_id, lot_id, move_no, from_state, to_state, moved_by, moved_at, reason)
        select :region, :lot, coalesce(max(move_no), 0) + 1, :from, :to, :by, programme_time(), :reason
        from lot_move where region_id = :region and lot_id = :lot""")
        .param("region", who.region().value()).param("lot", lot.value()).param("from", from.name())
        .param("to", to.name()).param("by", who.isInstallation() ? null : who.person().value(), Types.OTHER)
        .param("reason", reason).update();
  }
}
