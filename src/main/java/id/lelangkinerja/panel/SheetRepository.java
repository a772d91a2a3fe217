package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Acting;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The score sheets, each of one person for one bid. */
@Repository
class SheetRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  SheetRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Puts the scores and the note in the place of what the sheet said before. */
  void save(Acting who, PanelBid bid, Map<UUID, BigDecimal> scores, String note) {
    jdbc.sql("""
        insert into score_sheet (region_id, bid_id, person_id, note, version) values (:region, :bid, :person, :note, 1)
        on conflict (region_id, bid_id, person_id) do update
          set note = excluded.note, version = score_sheet.version + 1""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("person", who.person().value())
        .param("note", note.isEmpty() ? null : note).update();
    jdbc.sql("delete from score where region_id = :region and bid_id = :bid and person_id = :person")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("person", who.person().value()).update();
    scores.forEach((criterion, points) -> jdbc.sql("""
        insert into score (region_id, bid_id, person_id, criterion_id, points)
        values (:region, :bid, :person, :criterion, :points)""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("person", who.person().value())
        .param("criterion", criterion).param("points", points).update());
  }

  void handIn(Acting who, PanelBid bid) {
    jdbc.sql("""
        update score_sheet set handed_in_at = :at
        where region_id = :region and bid_id = :bid and person_id = :person""")
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("region", who.region().value())
        .param("bid", bid.bidId()).param("person", who.person().value()).update();
  }
}
