package id.lelangkinerja.award;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Texts;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lots that may move on after their award: those just awarded, and those whose time for objections is over by the
 * database's clock, every objection to their award answered.
 */
@Repository
@Transactional(readOnly = true)
class DueMoveQuery {
  private final JdbcClient jdbc;

  DueMoveQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A lot that may move on, as far as its award goes. */
  record Due(UUID lotId, UUID roundId) {}

  public List<Due> awarded(RegionId region) {
    return jdbc.sql("""
        select lot_id, round_id from lot_view where region_id = :region and state = 'AWARDED' order by lot_id""")
        .param("region", region.value()).query(Rows.of(Due.class)).list();
  }

  public List<Due> pastObjections(RegionId region) {
    return jdbc.sql("""
        select l.lot_id, l.round_id from lot_view l
        join objection_term t on t.region_id = l.region_id and t.lot_id = l.lot_id
          and t.decision = (select max(a.decision) from award a where a.region_id = l.region_id and a.lot_id = l.lot_id)
        where l.region_id = :region and l.state = 'OBJECTION'
          and programme_time() >= (t.ends_on + 1)::timestamp at time zone :zone
          and not exists (select 1 from objection j
            where j.region_id = l.region_id and j.lot_id = l.lot_id and j.decision = t.decision
              and not exists (select 1 from objection_answer w
                where w.region_id = j.region_id and w.objection_id = j.objection_id))
        order by l.lot_id""")
        .param("region", region.value()).param("zone", Texts.ZONE.getId()).query(Rows.of(Due.class)).list();
  }
}
