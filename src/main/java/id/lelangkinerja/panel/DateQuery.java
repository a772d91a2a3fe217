package id.lelangkinerja.panel;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads how the days of a bid's milestones were negotiated that the asker has already been shown. */
@Repository
@Transactional(readOnly = true)
class DateQuery {
  private final JdbcClient jdbc;

  DateQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a turn named for a milestone. */
  record Said(int turn, int no, LocalDate dueOn) {}

  /** The milestones in the bid's own order; empty for a bid without any. */
  List<DateRow> of(Acting who, PanelBid bid) {
    return jdbc.sql("""
        select m.no, m.text, m.offered, c.due_on countered, a.due_on answered, f.due_on settled
        from bid_milestone_view m
        left join counter_offer_milestone c on c.region_id = m.region_id and c.bid_id = m.bid_id and c.no = m.no
          and c.turn = :panelTurn
        left join counter_offer_milestone a on a.region_id = m.region_id and a.bid_id = m.bid_id and a.no = m.no
          and a.turn = :agencyTurn
        left join final_milestone_view f on f.region_id = m.region_id and f.bid_id = m.bid_id and f.no = m.no
        where m.region_id = :region and m.bid_id = :bid order by m.no""")
        .param("region", who.region().value()).param("bid", bid.bidId()).param("panelTurn", bid.lastPanelTurn())
        .param("agencyTurn", bid.lastAgencyTurn()).query(Rows.of(DateRow.class)).list();
  }

  /** What every turn named. */
  List<Said> said(Acting who, PanelBid bid) {
    return jdbc.sql("""
        select turn, no, due_on from counter_offer_milestone
        where region_id = :region and bid_id = :bid order by turn, no""")
        .param("region", who.region().value()).param("bid", bid.bidId()).query(Rows.of(Said.class)).list();
  }
}
