package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Acting;
import java.time.Clock;
import java.time.ZoneOffset;
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
  void save(Acting who, PanelBid bid, Marks marks) {
    jdbc.sql("""
        insert into score_sheet (region_id, bid_id, person_id, note, version) values (:region, :bid, :person, :note, 1)
        on conflict (region_id, bid_id, person_id) do update
          set note = excluded.note, version = score_sheet.version + 1""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("person", who.person().value())
        .param("note", marks.note().isEmpty() ? null : marks.note()).update();
    own(who, bid, "delete from score where region_id = :region and bid_id = :bid and person_id = :person").update();
    own(who, bid, "delete from score_note where region_id = :region and bid_id = :bid and person_id = :person")
        .update();
    marks.scores().forEach((criterion, points) -> own(who, bid, """
        insert into score (region_id, bid_id, person_id, criterion_id, points)
        values (:region, :bid, :person, :criterion, :points)""")
        .param("criterion", criterion).param("points", points).update());
    marks.remarks().forEach((criterion, remark) -> own(who, bid, """
        insert into score_note (region_id, bid_id, person_id, criterion_id, note)
        values (:region, :bid, :person, :criterion, :note)""")
        .param("criterion", criterion).param("note", remark).update());
  }

  void handIn(Acting who, PanelBid bid) {
    jdbc.sql("""
        update score_sheet set handed_in_at = :at
        where region_id = :region and bid_id = :bid and person_id = :person""")
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("region", who.region().value())
        .param("bid", bid.bidId()).param("person", who.person().value()).update();
  }

  private JdbcClient.StatementSpec own(Acting who, PanelBid bid, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("bid", bid.bidId())
        .param("person", who.person().value());
  }
}
