package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Acting;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What members of the panel declared about bids, and the sheets that were laid open early. */
@Repository
class ConflictRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  ConflictRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Null declares that there is no conflict. */
  void declare(Acting who, PanelBid bid, @Nullable String reason) {
    jdbc.sql("""
        insert into conflict_declaration (region_id, bid_id, person_id, reason, declared_at)
        values (:region, :bid, :person, :reason, :at)
        on conflict (region_id, bid_id, person_id) do update
          set reason = excluded.reason, declared_at = excluded.declared_at""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("person", who.person().value())
        .param("reason", reason).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  void reveal(Acting who, PanelBid bid, String reason) {
    jdbc.sql("""
        insert into sheet_reveal (region_id, bid_id, sitting, reason, revealed_by, revealed_at)
        values (:region, :bid, :sitting, :reason, :person, :at)""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("sitting", bid.sitting())
        .param("reason", reason).param("person", who.person().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }
}
