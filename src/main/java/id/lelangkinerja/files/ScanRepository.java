package id.lelangkinerja.files;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the scanner said of each file that was taken in while there was one. */
@Repository
class ScanRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  ScanRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void note(RegionId region, UUID file, Scan scan) {
    jdbc.sql("""
        insert into file_scan (region_id, file_id, outcome, said, scanned_at)
        values (:region, :file, :outcome, :said, :at)
        on conflict (region_id, file_id) do update set outcome = excluded.outcome, said = excluded.said,
          scanned_at = excluded.scanned_at""").param("region", region.value()).param("file", file)
        .param("outcome", scan.outcome().name()).param("said", scan.said())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** Files that were taken in unchecked, the oldest first, so many at most. */
  List<UUID> unchecked(RegionId region, int most) {
    return jdbc.sql("""
        select s.file_id from file_scan s
        join stored_file f on f.region_id = s.region_id and f.file_id = s.file_id
        where s.region_id = :region and s.outcome = 'UNCHECKED' order by s.scanned_at, s.file_id limit :most""")
        .param("region", region.value()).param("most", most).query(Rows.of(UUID.class)).list();
  }

  boolean isInfected(RegionId region, UUID file) {
    return jdbc.sql("""
        select exists (select 1 from file_scan
          where region_id = :region and file_id = :file and outcome = 'INFECTED')""")
        .param("region", region.value()).param("file", file).query(Rows.of(Boolean.class)).single();
  }
}
