package id.lelangkinerja.panel;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.web.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads score sheets: one's own as it stands, those handed in, and how many are still to come. */
@Repository
@Transactional(readOnly = true)
class SheetQuery {
  private final JdbcClient jdbc;
  private final Clock clock;

  SheetQuery(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** How many of those who may score a bid have handed in their sheet. */
  record Progress(UUID bidId, int due, int handedIn) {
    boolean isComplete() {
      return due > 0 && handedIn == due;
    }
  }

  /** A sheet that was handed in: whose, with which note, and its scores by criterion. */
  record HandedIn(String name, @Nullable String note, Map<UUID, BigDecimal> scores) {}

  /** A draft's note, empty where there is none, and its version, 0 before the first save. */
  record Kept(String note, int version) {}

  private record Points(UUID criterionId, BigDecimal points) {}

  private record Row(UUID personId, String name, @Nullable String note, UUID criterionId, BigDecimal points) {}

  List<CriterionRow> criteria(Acting who, PanelBid bid) {
    return jdbc.sql("""
        select criterion_id, no, name, weight from criterion_view
        where region_id = :region and round_id = :round order by no""")
        .param("region", who.region().value()).param("round", bid.roundId()).query(Rows.of(CriterionRow.class)).list();
  }

  /** For each presented bid of the lot; whoever bids for it with an agency, or has left the panel with their office, is not waited for. */
  List<Progress> progress(Acting who, LotId lot) {
    return jdbc.sql("""
        select b.bid_id, count(m.person_id) due, count(s.handed_in_at) handed_in
        from bid_view b
        left join panel_member_view m on m.region_id = b.region_id and m.round_id = b.round_id and exists (
          select 1 from appointment_view seat
          where seat.region_id = b.region_id and seat.person_id = m.person_id
            and seat.role in ('MAYOR', 'VICE_MAYOR', 'SECRETARY', 'PANEL_MEMBER') and seat.valid_from <= :today
            and (seat.valid_to is null or seat.valid_to >= :today)) and not exists (
          select 1 from appointment_view a
          join bid_view r on r.region_id = a.region_id and r.agency_id = a.agency_id and r.lot_id = b.lot_id
          join opened_bid_view o on o.region_id = r.region_id and o.bid_id = r.bid_id
          where a.region_id = b.region_id and a.person_id = m.person_id
            and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today))
        left join score_sheet s
          on s.region_id = b.region_id and s.bid_id = b.bid_id and s.person_id = m.person_id
        where b.region_id = :region and b.lot_id = :lot
          and (b.state in ('PRESENTED', 'COUNTERED', 'ACCEPTED') or exists (select 1 from score_sheet any_sheet
            where any_sheet.region_id = b.region_id and any_sheet.bid_id = b.bid_id
              and any_sheet.handed_in_at is not null))
        group by b.bid_id""")
        .param("region", who.region().value()).param("lot", lot.value())
        .param("today", LocalDate.ofInstant(clock.instant(), Texts.ZONE)).query(Rows.of(Progress.class)).list();
  }

  Map<UUID, BigDecimal> ownScores(Acting who, PanelBid bid) {
    var scores = new LinkedHashMap<UUID, BigDecimal>();
    jdbc.sql("""
        select criterion_id, points from score
        where region_id = :region and bid_id = :bid and person_id = :person""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("person", who.person().value())
        .query(Rows.of(Points.class)).list().forEach(row -> scores.put(row.criterionId(), row.points()));
    return scores;
  }

  /** The note of one's own sheet, and how often the draft has been saved. */
  Kept kept(Acting who, PanelBid bid) {
    return jdbc.sql("""
        select coalesce(note, '') note, version from score_sheet
        where region_id = :region and bid_id = :bid and person_id = :person""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("person", who.person().value())
        .query(Rows.of(Kept.class)).optional().orElse(new Kept("", 0));
  }

  /** By the names of those who handed them in. */
  List<HandedIn> handedIn(Acting who, PanelBid bid) {
    var sheets = new LinkedHashMap<UUID, HandedIn>();
    jdbc.sql("""
        select s.person_id, p.name, s.note, x.criterion_id, x.points from score_sheet s
        join score x on x.region_id = s.region_id and x.bid_id = s.bid_id and x.person_id = s.person_id
        join person_view p on p.person_id = s.person_id
        where s.region_id = :region and s.bid_id = :bid and s.handed_in_at is not null order by p.name, s.person_id""")
        .param("region", who.region().value()).param("bid", bid.bidId()).query(Rows.of(Row.class)).list()
        .forEach(row -> sheets
            .computeIfAbsent(row.personId(), _ -> new HandedIn(row.name(), row.note(), new LinkedHashMap<>()))
            .scores().put(row.criterionId(), row.points()));
    return List.copyOf(sheets.values());
  }
}
