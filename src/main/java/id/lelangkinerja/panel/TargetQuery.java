package id.lelangkinerja.panel;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was offered and countered for a bid that the asker has already been shown. */
@Repository
@Transactional(readOnly = true)
class TargetQuery {
  private final JdbcClient jdbc;

  TargetQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One turn of the negotiation. */
  record Turn(int turn, String message, LocalDate answerBy, Instant madeAt, String madeBy) {
    boolean isPanels() {
      return turn % 2 == 1;
    }
  }

  /** What a turn named for an indicator and a year. */
  record Said(int turn, UUID indicatorId, int year, BigDecimal value) {}

  /** Every target of the bid, by indicator and year. */
  List<TargetRow> targets(Acting who, PanelBid bid) {
    return jdbc.sql("""
        select i.indicator_id, i.name, i.unit, i.polarity, i.decimals, t.year, base.value baseline, r.value reserve,
          t.value offered, c.value countered, a.value answered, f.value settled
        from bid_target_view t
        join lot_indicator_view i
          on i.region_id = t.region_id and i.indicator_id = t.indicator_id and i.lot_id = :lot
        left join reserve_view r on r.region_id = t.region_id and r.lot_id = :lot and r.indicator_id = t.indicator_id
          and r.year = t.year
        left join baseline_view base
          on base.region_id = t.region_id and base.bid_id = t.bid_id and base.indicator_id = t.indicator_id
        left join counter_offer_target c on c.region_id = t.region_id and c.bid_id = t.bid_id
          and c.indicator_id = t.indicator_id and c.year = t.year and c.turn = :panelTurn
        left join counter_offer_target a on a.region_id = t.region_id and a.bid_id = t.bid_id
          and a.indicator_id = t.indicator_id and a.year = t.year and a.turn = :agencyTurn
        left join final_target_view f on f.region_id = t.region_id and f.bid_id = t.bid_id
          and f.indicator_id = t.indicator_id and f.year = t.year
        where t.region_id = :region and t.bid_id = :bid order by i.code, t.year""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("lot", bid.lotId())
        .param("panelTurn", bid.lastPanelTurn()).param("agencyTurn", bid.lastAgencyTurn())
        .query(Rows.of(TargetRow.class)).list();
  }

  List<Turn> turns(Acting who, PanelBid bid) {
    return jdbc.sql("""
        select c.turn, c.message, c.answer_by, c.made_at, p.name made_by from counter_offer c
        join person_view p on p.person_id = c.made_by
        where c.region_id = :region and c.bid_id = :bid order by c.turn""")
        .param("region", who.region().value()).param("bid", bid.bidId()).query(Rows.of(Turn.class)).list();
  }

  /** What every turn named. */
  List<Said> said(Acting who, PanelBid bid) {
    return jdbc.sql("""
        select turn, indicator_id, year, value from counter_offer_target
        where region_id = :region and bid_id = :bid order by turn, indicator_id, year""")
        .param("region", who.region().value()).param("bid", bid.bidId()).query(Rows.of(Said.class)).list();
  }
}
