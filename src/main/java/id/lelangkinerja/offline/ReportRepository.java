package id.lelangkinerja.offline;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys of the figures that have arrived. */
@Repository
class ReportRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  ReportRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whose key it is, what arrived under it, and the figure's mark from then on. */
  record First(UUID personId, String contentHash, @Nullable String mark) {}

  /** Takes the key for this transaction; false when it was used up, waiting where another is just using it. */
  boolean take(Acting who, UUID key, UUID measurement, String contentHash) {
    return jdbc.sql("""
        insert into offline_report (region_id, key, person_id, measurement_id, content_hash, at)
        select :region, :key, :person, measurement_id, :hash, :at from measurement_view
        where region_id = :region and measurement_id = :measurement on conflict do nothing""")
        .param("region", who.region().value()).param("key", key).param("person", who.person().value())
        .param("measurement", measurement).param("hash", contentHash)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update() == 1;
  }

  /** Notes the mark that the figure has by what arrived under the key. */
  void mark(Acting who, UUID key, String mark) {
    jdbc.sql("update offline_report set mark = :mark where region_id = :region and key = :key").param("mark", mark)
        .param("region", who.region().value()).param("key", key).update();
  }

  Optional<First> first(Acting who, UUID key) {
    return jdbc.sql("select person_id, content_hash, mark from offline_report where region_id = :region and key = :key")
        .param("region", who.region().value()).param("key", key).query(Rows.of(First.class)).optional();
  }
}
