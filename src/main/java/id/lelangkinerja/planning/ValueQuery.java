package id.lelangkinerja.planning;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the published figures of an indicator: those in force, and those that corrections replaced. */
@Repository
@Transactional(readOnly = true)
class ValueQuery {
  private static final String IN_FORCE = """
      select year, kind, value, label, source, note, version from indicator_value
      where region_id = :region and indicator_id = :indicator\s""";
  private final JdbcClient jdbc;

  ValueQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A replaced figure with the name of the planner who replaced it. */
  record Replaced(int year, ValueKind kind, int version, @Nullable BigDecimal value,
      @Nullable String label, String source, String reason, String replacedByName,
      Instant replacedAt) {}

  Optional<Figure> find(RegionId region, UUID indicator, int year, ValueKind kind) {
    return jdbc.sql(IN_FORCE + "and year = :year and kind = :kind").param("region", region.value())
        .param("indicator", indicator).param("year", year).param("kind", kind.name()).query(Rows.of(Figure.class))
        .optional();
  }

  /** The figures in force, the newest year first. */
  List<Figure> all(RegionId region, UUID indicator) {
    return jdbc.sql(IN_FORCE + "order by year desc, kind").param("region", region.value())
        .param("indicator", indicator).query(Rows.of(Figure.class)).list();
  }

  /** What corrections replaced, the newest correction first. */
  List<Replaced> replaced(RegionId region, UUID indicator) {
    return jdbc.sql("""
        select year, kind, version, value, label, source, reason, replaced_by_name, replaced_at from replaced_value
        where region_id = :region and indicator_id = :indicator
        order by replaced_at desc, year desc, kind, version desc""").param("region", region.value())
        .param("indicator", indicator).query(Rows.of(Replaced.class)).list();
  }
}
