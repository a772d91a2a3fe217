package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.round.RoundLockRepository;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether it is still, or no longer, the time for bids: by the database's clock and no other. */
@Repository
class DeadlineRepository {
  private final JdbcClient jdbc;
  private final RoundLockRepository locks;

  DeadlineRepository(JdbcClient jdbc, RoundLockRepository locks) {
    this.jdbc = jdbc;
    this.locks = locks;
  }

  private record Now(LotState state, Instant closesAt, boolean inTime) {}

  /**
   * Shares the round's lock, so that bidding is not closed under an act upon a bid, and refuses where it is too late.
   */
  void begin(Acting who, RoundId round, LotId lot) {
    locks.share(who, round);
    refuseLate(who, lot);
  }

  /** The last statement of every such act: BID_TOO_LATE from the deadline on, BIDDING_NOT_OPEN in another stage. */
  void refuseLate(Acting who, LotId lot) {
    var now = jdbc.sql("""
        select state, closes_at, programme_time() < closes_at in_time from lot_view
        where region_id = :region and lot_id = :lot""")
        .param("region", who.region().value()).param("lot", lot.value()).query(Rows.of(Now.class)).optional()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(now.inTime(), Reason.BID_TOO_LATE, now.closesAt());
    Refused.unless(now.state() == LotState.BIDDING, Reason.BIDDING_NOT_OPEN);
  }

  /** Takes the round's lock alone and refuses before its deadline. */
  void refuseEarly(Acting who, RoundId round) {
    locks.alone(who, round);
    boolean over = jdbc.sql("""
        select programme_time() >= closes_at from round_view where region_id = :region and round_id = :round""")
        .param("region", who.region().value()).param("round", round.value()).query(Rows.of(Boolean.class)).single();
    Refused.unless(over, Reason.BIDDING_NOT_OVER);
  }
}
