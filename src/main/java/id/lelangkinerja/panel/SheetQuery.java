package id.lelangkinerja.panel;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads score sheets: one's own as it stands, and those handed in. */
@Repository
@Transactional(readOnly = true)
class SheetQuery {
  private final JdbcClient jdbc;

  SheetQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A sheet that was handed in: whose, with which note, whether it does not count any more, and its scores and remarks by
   * criterion.
   */
  record HandedIn(String name, @Nullable String note, boolean setAside, Map<UUID, BigDecimal> scores,
      Map<UUID, String> remarks) {}

  /** A draft's note, empty where there is none, and its version, 0 before the first save. */
  record Kept(String note, int version) {}

  private record Points(UUID criterionId, BigDecimal points) {}

  private record Remark(UUID criterionId, String note) {}

  private record Row(UUID personId, String name, @Nullable String note, UUID criterionId, BigDecimal points,
      @Nullable String remark, boolean setAside) {}

  List<CriterionRow> criteria(Acting who, PanelBid bid) {
    return jdbc.sql("""
        select criterion_id, no, name, weight from criterion_view
        where region_id = :region and round_id = :round order by no""")
        .param("region", who.region().value()).param("round", bid.roundId()).query(Rows.of(CriterionRow.class)).list();
  }

  Map<UUID, BigDecimal> ownScores(Acting who, PanelBid bid) {
    var scores = new LinkedHashMap<UUID, BigDecimal>();
    jdbc.sql("""
        select criterion_id, points from score
        where region_id = :region and bid_id = :bid and sitting = :sitting and person_id = :person""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("sitting", bid.sitting())
        .param("person", who.person().value())
        .query(Rows.of(Points.class)).list().forEach(row -> scores.put(row.criterionId(), row.points()));
    return scores;
  }

  Map<UUID, String> ownRemarks(Acting who, PanelBid bid) {
    var remarks = new LinkedHashMap<UUID, String>();
    jdbc.sql("""
        select criterion_id, note from score_note
        where region_id = :region and bid_id = :bid and sitting = :sitting and person_id = :person""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("sitting", bid.sitting())
        .param("person", who.person().value())
        .query(Rows.of(Remark.class)).list().forEach(row -> remarks.put(row.criterionId(), row.note()));
    return remarks;
  }

  /** The note of one's own sheet, and how often the draft has been saved. */
  Kept kept(Acting who, PanelBid bid) {
    return jdbc.sql("""
        select coalesce(note, '') note, version from score_sheet
        where region_id = :region and bid_id = :bid and sitting = :sitting and person_id = :person""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("sitting", bid.sitting())
        .param("person", who.person().value())
        .query(Rows.of(Kept.class)).optional().orElse(new Kept("", 0));
  }

  /** Those of a sitting, by the names of those who handed them in. */
  List<HandedIn> handedIn(Acting who, PanelBid bid, int sitting) {
    var sheets = new LinkedHashMap<UUID, HandedIn>();
    jdbc.sql("""
        select s.person_id, p.name, s.note, x.criterion_id, x.points, r.note remark,
          exists (select 1 from set_aside_view a where a.region_id = s.region_id and a.bid_id = s.bid_id
            and a.sitting = s.sitting and a.person_id = s.person_id) set_aside
        from score_sheet s
        join score x on x.region_id = s.region_id and x.bid_id = s.bid_id and x.sitting = s.sitting
          and x.person_id = s.person_id
        left join score_note r on r.region_id = x.region_id and r.bid_id = x.bid_id and r.sitting = x.sitting
          and r.person_id = x.person_id and r.criterion_id = x.criterion_id
        join person_view p on p.person_id = s.person_id
        where s.region_id = :region and s.bid_id = :bid and s.sitting = :sitting and s.handed_in_at is not null
        order by p.name, s.person_id""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("sitting", sitting)
        .query(Rows.of(Row.class)).list()
        .forEach(row -> {
          var sheet = sheets.computeIfAbsent(row.personId(), _ -> new HandedIn(row.name(), row.note(), row.setAside(),
              new LinkedHashMap<>(), new LinkedHashMap<>()));
          sheet.scores().put(row.criterionId(), row.points());
          if (row.remark() != null) {
            sheet.remarks().put(row.criterionId(), row.remark());
          }
        });
    return List.copyOf(sheets.values());
  }
}
