package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Acting;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When and where each bid is presented, and what was noted there. */
@Repository
class PresentationRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  PresentationRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void schedule(Acting who, PanelBid bid, Instant at, String place) {
    jdbc.sql("""
        insert into presentation (region_id, bid_id, starts_at, place) values (:region, :bid, :at, :place)
        on conflict (region_id, bid_id) do update set starts_at = excluded.starts_at, place = excluded.place""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("at", at.atOffset(ZoneOffset.UTC))
        .param("place", place).update();
  }

  void held(Acting who, PanelBid bid, String notes) {
    jdbc.sql("""
        update presentation set held_at = :at, notes = :notes where region_id = :region and bid_id = :bid""")
        .param("region", who.region().value()).param("bid", bid.bidId())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("notes", notes.isEmpty() ? null : notes).update();
  }
}
