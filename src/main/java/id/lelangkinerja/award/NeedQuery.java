package id.lelangkinerja.award;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads which lots another lot needs and that have no winner, for somebody who has been shown its award. */
@Repository
@Transactional(readOnly = true)
class NeedQuery {
  private final JdbcClient jdbc;

  NeedQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A lot without a winner. */
  record Unmet(UUID lotId, int no, String title) {}

  /** By number; none where every lot that this one needs is awarded. */
  List<Unmet> unmet(Acting who, AwardLot lot) {
    return jdbc.sql("""
        select l.lot_id, l.no, l.title from lot_need_view n
        join lot_view l on l.region_id = n.region_id and l.lot_id = n.needed_id
        where n.region_id = :region and n.lot_id = :lot and not exists (
          select 1 from award_view a where a.region_id = n.region_id and a.lot_id = n.needed_id)
        order by l.no""").param("region", who.region().value()).param("lot", lot.lotId())
        .query(Rows.of(Unmet.class)).list();
  }
}
