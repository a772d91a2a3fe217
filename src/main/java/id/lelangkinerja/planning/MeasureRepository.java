package id.lelangkinerja.planning;

import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of how indicators are measured, and were. */
@Repository
class MeasureRepository {
  private final JdbcClient jdbc;

  MeasureRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Keeps what the indicator was measured by in the version that was seen; false where that is no longer its version.
   */
  boolean keep(RegionId region, UUID indicator, int seenVersion, Instant at, String reason) {
    return jdbc.sql("""
        insert into earlier_measure (region_id, indicator_id, version, unit, polarity, aggregation, frequency,
          from_baseline, decimals, formula, data_source, changed_at, reason)
        select region_id, indicator_id, version, unit, polarity, aggregation, frequency, from_baseline, decimals,
          formula, data_source, :at, :reason
        from indicator where region_id = :region and indicator_id = :indicator and version = :seen for update""")
        .param("region", region.value()).param("indicator", indicator).param("seen", seenVersion)
        .param("at", at.atOffset(ZoneOffset.UTC)).param("reason", reason).update() == 1;
  }

  void change(RegionId region, UUID indicator, ChangedMeasure now) {
    var measure = now.measure();
    var polarity = measure.polarity();
    jdbc.sql("""
        update indicator set unit = :unit, polarity = :polarity, aggregation = :aggregation, frequency = :frequency,
          from_baseline = :fromBaseline, decimals = :decimals, formula = :formula, data_source = :dataSource,
          version = version + 1
        where region_id = :region and indicator_id = :indicator""").param("region", region.value())
        .param("indicator", indicator).param("unit", measure.unit())
        .param("polarity", polarity == null ? null : polarity.name())
        .param("aggregation", measure.aggregation().name()).param("frequency", measure.frequency().name())
        .param("fromBaseline", measure.fromBaseline()).param("decimals", measure.decimals())
        .param("formula", now.formula()).param("dataSource", now.dataSource()).update();
  }
}
