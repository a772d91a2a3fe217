package id.lelangkinerja.intake;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far large files are, in transactions of its own: what is told is seen before the work is over. */
@Repository
class ProgressRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  ProgressRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** {@code rowsAll} is unknown while the file is read. */
  record Told(int rowsDone, @Nullable Integer rowsAll) {}

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void tell(RegionId region, UUID id, int done, int all) {
    jdbc.sql("""
        insert into intake_progress (region_id, intake_id, rows_done, rows_all, told_at)
        values (:region, :id, :done, :all, :at)
        on conflict (region_id, intake_id) do update
          set rows_done = excluded.rows_done, rows_all = excluded.rows_all, told_at = excluded.told_at""")
        .param("region", region.value()).param("id", id).param("done", done)
        .param("all", all == Progress.UNKNOWN ? null : all).param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Transactional(readOnly = true)
  public Optional<Told> told(RegionId region, UUID id) {
    return jdbc.sql("""
        select rows_done, rows_all from intake_progress where region_id = :region and intake_id = :id""")
        .param("region", region.value()).param("id", id).query(Rows.of(Told.class)).optional();
  }
}
