package id.lelangkinerja.panel;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads how the budget of a bid was negotiated that the asker has already been shown. */
@Repository
@Transactional(readOnly = true)
class BudgetQuery {
  private final JdbcClient jdbc;

  BudgetQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a turn named for a year. */
  record Said(int turn, int year, long amount) {}

  /** The budget by year; empty for a bid that asks for none. */
  List<BudgetRow> of(Acting who, PanelBid bid) {
    return jdbc.sql("""
        select b.year, b.offered, (select c.amount from counter_offer_budget c where c.region_id = b.region_id
            and c.bid_id = b.bid_id and c.year = b.year and c.turn = :panelTurn) countered,
          (select a.amount from counter_offer_budget a where a.region_id = b.region_id
            and a.bid_id = b.bid_id and a.year = b.year and a.turn = :agencyTurn) answered,
          (select f.amount from final_budget f where f.region_id = b.region_id and f.bid_id = b.bid_id
            and f.year = b.year order by f.turn desc limit 1) settled,
          (select k.amount from ceiling_view k where k.region_id = b.region_id and k.round_id = :round
            and k.year = b.year) ceiling
        from bid_budget_view b where b.region_id = :region and b.bid_id = :bid order by b.year""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("panelTurn", bid.lastPanelTurn())
        .param("agencyTurn", bid.lastAgencyTurn()).param("round", bid.roundId()).query(Rows.of(BudgetRow.class)).list();
  }

  /** What every turn named. */
  List<Said> said(Acting who, PanelBid bid) {
    return jdbc.sql("""
        select turn, year, amount from counter_offer_budget
        where region_id = :region and bid_id = :bid order by turn, year""")
        .param("region", who.region().value()).param("bid", bid.bidId()).query(Rows.of(Said.class)).list();
  }
}
