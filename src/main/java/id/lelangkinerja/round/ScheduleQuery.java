package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which rounds open by themselves, by the database's clock. */
@Repository
@Transactional(readOnly = true)
class ScheduleQuery {
  private final JdbcClient jdbc;

  ScheduleQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether a planner has scheduled it to open by itself. */
  public boolean isScheduled(RegionId region, RoundId round) {
    return jdbc.sql("select opens_itself from round where region_id = :region and round_id = :round")
        .param("region", region.value()).param("round", round.value()).query(Rows.of(Boolean.class)).single();
  }

  /** Those scheduled whose time has come. */
  public List<RoundId> due(RegionId region) {
    return jdbc.sql("""
        select round_id from round where region_id = :region and opens_itself and programme_time() >= opens_at
        order by opens_at, round_id""").param("region", region.value()).query(Rows.of(UUID.class)).list().stream()
        .map(RoundId::new).toList();
  }
}
