package id.lelangkinerja.history;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The acts that the log has not taken up yet. */
@Repository
public class WaitingActRepository {
  private final JdbcClient jdbc;

  WaitingActRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Takes out the oldest that wait, in the order of their recording: each goes to one taker, and back if that fails.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<RecordedAct> take(RegionId region, int most) {
    return jdbc.sql("""
        with taken as (
          delete from act_waiting w using (
            select a.act_id from act_waiting a2 join act a on a.region_id = a2.region_id and a.act_id = a2.act_id
            where a2.region_id = :region order by a.recorded_at, a.act_id limit :most) oldest
          where w.region_id = :region and w.act_id = oldest.act_id returning w.act_id)
        select a.region_id, a.act_id, a.object_kind, a.object_id, a.what, a.detail, a.document_hash, a.person_id,
          a.person_name, a.roles, a.at, a.recorded_at, a.vouched
        from act_view a join taken t on t.act_id = a.act_id where a.region_id = :region
        order by a.recorded_at, a.act_id""").param("region", region.value()).param("most", most)
        .query(Rows.of(RecordedAct.class)).list();
  }
}
