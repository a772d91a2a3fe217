package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was seen in the field of figures: added to, never changed. */
@Repository
class FieldCheckRepository {
  /**
   * In SQL, of the figure m: the result of its newest check, where that did not confirm it and nothing was verified since; null otherwise.
   */
  static final String OPEN = """
      (select f.result from (select x.result, x.recorded_at from field_check x where x.region_id = m.region_id
          and x.measurement_id = m.measurement_id order by x.check_no desc limit 1) f
        where f.result <> 'CONFIRMED' and not exists (select from verdict y where y.region_id = m.region_id
          and y.measurement_id = m.measurement_id and y.verified and y.given_at > f.recorded_at))""";
  private final JdbcClient jdbc;
  private final Clock clock;

  FieldCheckRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A check with who was there. */
  record Told(UUID sampleId, VisitResult result, @Nullable BigDecimal seenValue, String finding, LocalDate visitedOn,
      String visitor, Instant recordedAt) {}

  void add(Acting who, MeasurementId id, FieldCheck check) {
    of(who.region(), """
        insert into field_check (region_id, measurement_id, check_no, version, sample_id, result, seen_value, finding,
          visited_on, visited_by, recorded_at)
        select :region, :id, coalesce(max(check_no), 0) + 1, :version, :sample, :result, :seen, :finding, :on, :by, :at
        from field_check where region_id = :region and measurement_id = :id""").param("id", id.value())
        .param("version", check.version()).param("sample", check.sample()).param("result", check.result().name())
        .param("seen", check.seen()).param("finding", check.finding()).param("on", check.visitedOn())
        .param("by", who.person().value()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** Of one figure, the newest first. */
  @Transactional(readOnly = true)
  public List<Told> all(RegionId region, MeasurementId id) {
    return of(region, """
        select f.sample_id, f.result, f.seen_value, f.finding, f.visited_on, p.name visitor, f.recorded_at
        from field_check f join person_view p on p.person_id = f.visited_by
        where f.region_id = :region and f.measurement_id = :id order by f.check_no desc""").param("id", id.value())
        .query(Rows.of(Told.class)).list();
  }

  /** Those of these figures whose newest check did not confirm them, with nothing verified since. */
  @Transactional(readOnly = true)
  public Set<UUID> open(RegionId region, Collection<UUID> figures) {
    return Set.copyOf(of(region, """
        select m.measurement_id from measurement m
        where m.region_id = :region and m.measurement_id = any(:ids) and\s""" + OPEN + " is not null")
        .param("ids", figures.toArray(UUID[]::new)).query(Rows.of(UUID.class)).list());
  }

  private JdbcClient.StatementSpec of(RegionId region, String sql) {
    return jdbc.sql(sql).param("region", region.value());
  }
}
