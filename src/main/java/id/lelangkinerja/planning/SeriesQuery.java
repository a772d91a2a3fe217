package id.lelangkinerja.planning;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.planning.page.Named;
import id.lelangkinerja.platform.RegionId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads all published figures of a region together, and the indicators by their codes. */
@Repository
@Transactional(readOnly = true)
class SeriesQuery {
  private final JdbcClient jdbc;

  SeriesQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A published figure under its indicator's code. */
  record Published(String code, int year, ValueKind kind, @Nullable BigDecimal value, @Nullable String label,
      String source, @Nullable String note, int version) {
    Figure figure() {
      return new Figure(year, kind, value, label, source, note, version);
    }
  }

  Map<String, UUID> indicators(RegionId region) {
    return jdbc.sql("select indicator_id id, code text from indicator where region_id = :region")
        .param("region", region.value()).query(Rows.of(Named.class)).list().stream()
        .collect(Collectors.toMap(Named::text, Named::id));
  }

  /** Whether any figure of the indicator is published. */
  boolean has(RegionId region, UUID indicator) {
    return jdbc.sql("""
        select exists (select 1 from indicator_value where region_id = :region and indicator_id = :indicator)""")
        .param("region", region.value()).param("indicator", indicator).query(Rows.of(Boolean.class)).single();
  }

  List<Published> all(RegionId region) {
    return jdbc.sql("""
        select i.code, v.year, v.kind, v.value, v.label, v.source, v.note, v.version
        from indicator_value v
        join indicator i on i.region_id = v.region_id and i.indicator_id = v.indicator_id
        where v.region_id = :region order by i.code, v.year, v.kind""").param("region", region.value())
        .query(Rows.of(Published.class)).list();
  }
}
