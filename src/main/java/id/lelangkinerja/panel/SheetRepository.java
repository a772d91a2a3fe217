package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Acting;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The score sheets, each of one person for one bid. */
@Repository
class SheetRepository {
  private static final String OWN = " where region_id = :region and bid_id = :bid and sitting = :sitting"
      + " and person_id = :person";
  private final JdbcClient jdbc;
  private final Clock clock;

  SheetRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Puts the scores and the note in the place of what the sheet said before. */
  void save(Acting who, PanelBid bid, Marks marks) {
    own(who, bid, """
        insert into score_sheet (region_id, bid_id, sitting, person_id, note, version)
        values (:region, :bid, :sitting, :person, :note, 1)
        on conflict (region_id, bid_id, sitting, person_id) do update
          set note = excluded.note, version = score_sheet.version + 1""")
        .param("note", marks.note().isEmpty() ? null : marks.note()).update();
    own(who, bid, "delete from score" + OWN).update();
    own(who, bid, "delete from score_note" + OWN).update();
    marks.scores().forEach((criterion, points) -> own(who, bid, """
        insert into score (region_id, bid_id, sitting, person_id, criterion_id, points)
        values (:region, :bid, :sitting, :person, :criterion, :points)""")
        .param("criterion", criterion).param("points", points).update());
    marks.remarks().forEach((criterion, remark) -> own(who, bid, """
        insert into score_note (region_id, bid_id, sitting, person_id, criterion_id, note)
        values (:region, :bid, :sitting, :person, :criterion, :note)""")
        .param("criterion", criterion).param("note", remark).update());
  }

  void handIn(Acting who, PanelBid bid) {
    own(who, bid, "update score_sheet set handed_in_at = :at" + OWN)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** One's own sheet of the bid's last sitting. */
  private JdbcClient.StatementSpec own(Acting who, PanelBid bid, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("bid", bid.bidId())
        .param("sitting", bid.sitting()).param("person", who.person().value());
  }
}
