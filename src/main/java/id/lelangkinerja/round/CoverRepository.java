package id.lelangkinerja.round;

import id.lelangkinerja.platform.RegionId;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what the awards of a round must not leave out. */
@Repository
class CoverRepository {
  private final JdbcClient jdbc;

  CoverRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes them anew. */
  void set(RegionId region, RoundId round, List<MinimumCover> covers) {
    jdbc.sql("delete from round_cover where region_id = :region and round_id = :round").param("region", region.value())
        .param("round", round.value()).update();
    for (var cover : covers) {
      jdbc.sql("""
          insert into round_cover (region_id, round_id, mission_id, agency_id, least)
          values (:region, :round, :mission, :agency, :least)""").param("region", region.value())
          .param("round", round.value()).param("mission", cover.ofMission() ? cover.subject() : null, Types.OTHER)
          .param("agency", cover.ofMission() ? null : cover.subject(), Types.OTHER).param("least", cover.least())
          .update();
    }
  }
}
