package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the awards of a round must not leave out, for somebody who has been shown the round. */
@Repository
@Transactional(readOnly = true)
class CoverQuery {
  private final JdbcClient jdbc;

  CoverQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Missions first, by number, then kecamatan by name. */
  List<MinimumCover> of(RegionId region, RoundId round) {
    return jdbc.sql("""
        select c.subject_id subject, c.mission_id is not null of_mission, coalesce(m.no || '. ' || m.text, a.name) name,
          c.least
        from round_cover c
        left join mission_view m on m.region_id = c.region_id and m.mission_id = c.mission_id
        left join agency_view a on a.region_id = c.region_id and a.agency_id = c.agency_id
        where c.region_id = :region and c.round_id = :round order by m.no, a.name""").param("region", region.value())
        .param("round", round.value()).query(Rows.of(MinimumCover.class)).list();
  }
}
