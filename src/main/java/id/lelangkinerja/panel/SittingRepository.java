package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.LotId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sittings of the panel on a bid after the first, and what the chair confirmed by them. */
@Repository
class SittingRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  SittingRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The next sitting; {@code open} where the sheets of the last one lie open. */
  void begin(Acting who, PanelBid bid, SittingQuery.Kind kind, String reason, boolean open) {
    jdbc.sql("""
        insert into bid_sitting (region_id, bid_id, sitting, kind, reason, earlier_open, asked_by, asked_at)
        values (:region, :bid, :sitting, :kind, :reason, :open, :person, :at)""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("sitting", bid.sitting() + 1)
        .param("kind", kind.name()).param("reason", reason).param("open", open)
        .param("person", who.person().value()).param("at", now()).update();
  }

  /** From now on the scores of each bid's last sitting count. */
  void close(Acting who, LotId lot) {
    jdbc.sql("""
        update bid_sitting set closed_at = :at where region_id = :region and closed_at is null and bid_id in (
          select b.bid_id from bid_view b where b.region_id = :region and b.lot_id = :lot)""")
        .param("region", who.region().value()).param("lot", lot.value()).param("at", now()).update();
  }

  /** The scores of the last sitting count, and hold for what was settled. */
  void confirm(Acting who, PanelBid bid) {
    jdbc.sql("""
        update bid_sitting set closed_at = :at where region_id = :region and bid_id = :bid and closed_at is null""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("at", now()).update();
    jdbc.sql("""
        insert into score_confirmation (region_id, bid_id, turn, sitting, confirmed_by, confirmed_at)
        values (:region, :bid, :turn, :sitting, :person, :at)""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("turn", bid.turn())
        .param("sitting", bid.sitting()).param("person", who.person().value()).param("at", now()).update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
