package id.lelangkinerja.panel;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.LotId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sheets of a lot that do not count: those of members who have come to belong to an agency that bids for it since
 * they handed them in, or who declared a conflict of interest afterwards.
 */
@Repository
public class SetAsideRepository {
  private final JdbcClient jdbc;

  SetAsideRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps, with the lot's award, which sheets it left out, whatever offices their members come to hold later. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(Acting who, LotId lot) {
    jdbc.sql("""
        insert into sheet_set_aside (region_id, bid_id, sitting, person_id, set_aside_at)
        select a.region_id, a.bid_id, a.sitting, a.person_id, programme_time() from set_aside_view a
        join bid_view b on b.region_id = a.region_id and b.bid_id = a.bid_id
        where a.region_id = :region and b.lot_id = :lot on conflict do nothing""")
        .param("region", who.region().value()).param("lot", lot.value()).update();
  }

  /** How many members have sheets for bids of the lot that do not count. */
  @Transactional(readOnly = true)
  public int members(Acting who, LotId lot) {
    return jdbc.sql("""
        select count(distinct a.person_id)::int from set_aside_view a
        join bid_view b on b.region_id = a.region_id and b.bid_id = a.bid_id
        where a.region_id = :region and b.lot_id = :lot""")
        .param("region", who.region().value()).param("lot", lot.value()).query(Rows.of(Integer.class)).single();
  }
}
