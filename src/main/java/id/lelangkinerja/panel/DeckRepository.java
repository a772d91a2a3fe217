package id.lelangkinerja.panel;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The decks of presentations, one a bid that the asker has already been shown. */
@Repository
class DeckRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  DeckRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void lay(Acting who, PanelBid bid, UUID file) {
    jdbc.sql("""
        insert into presentation_deck (region_id, bid_id, file_id, laid_by, laid_at)
        values (:region, :bid, :file, :person, :at)
        on conflict (region_id, bid_id) do update
          set file_id = excluded.file_id, laid_by = excluded.laid_by, laid_at = excluded.laid_at""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("file", file)
        .param("person", who.person().value()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  @Transactional(readOnly = true)
  public Optional<UUID> of(Acting who, PanelBid bid) {
    return jdbc.sql("select file_id from presentation_deck where region_id = :region and bid_id = :bid")
        .param("region", who.region().value()).param("bid", bid.bidId()).query(Rows.of(UUID.class)).optional();
  }
}
