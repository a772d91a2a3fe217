package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps how each version that was handed in was weighed. */
@Repository
class RiskRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  RiskRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Of the newest version, also where it was weighed before; the queue is sorted by it from now on. */
  void keep(Acting who, Measurement figure, Risk risk, RiskLevel level) {
    jdbc.sql("""
        update measurement_version set risk = :score, risk_level = :level, risk_weight = :weight,
          risk_evidence = :evidence, risk_outlier = :outlier, risk_jump = :jump, risk_just_met = :just_met,
          risk_heaping = :heaping, risk_record = :record, risk_correction = :correction, risk_field = :field,
          weighed_at = :at
        where region_id = :region and measurement_id = :id and version = :version""")
        .param("region", who.region().value()).param("id", figure.id().value()).param("version", figure.version())
        .param("weight", risk.weight()).param("evidence", risk.degree(RiskSign.EVIDENCE))
        .param("outlier", risk.degree(RiskSign.OUTLIER)).param("jump", risk.degree(RiskSign.JUMP))
        .param("just_met", risk.degree(RiskSign.JUST_MET)).param("heaping", risk.degree(RiskSign.HEAPING))
        .param("record", risk.degree(RiskSign.RECORD)).param("correction", risk.degree(RiskSign.CORRECTION))
        .param("field", risk.degree(RiskSign.FIELD)).param("score", risk.score()).param("level", level.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }
}
