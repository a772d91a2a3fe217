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
        with weighed as (
          insert into figure_risk (region_id, measurement_id, version, weight, evidence, outlier, jump, just_met,
            heaping, record, correction, field, score, level, assessed_at)
          values (:region, :id, :version, :weight, :evidence, :outlier, :jump, :just_met, :heaping, :record,
            :correction, :field, :score, :level, :at)
          on conflict (region_id, measurement_id, version) do update set weight = excluded.weight,
            evidence = excluded.evidence, outlier = excluded.outlier, jump = excluded.jump,
            just_met = excluded.just_met, heaping = excluded.heaping, record = excluded.record,
            correction = excluded.correction, field = excluded.field, score = excluded.score, level = excluded.level,
            assessed_at = excluded.assessed_at
          returning region_id, measurement_id, score, level)
        update measurement m set risk = w.score, risk_level = w.level from weighed w
        where m.region_id = w.region_id and m.measurement_id = w.measurement_id""")
        .param("region", who.region().value()).param("id", figure.id().value()).param("version", figure.version())
        .param("weight", risk.weight()).param("evidence", risk.degree(RiskSign.EVIDENCE))
        .param("outlier", risk.degree(RiskSign.OUTLIER)).param("jump", risk.degree(RiskSign.JUMP))
        .param("just_met", risk.degree(RiskSign.JUST_MET)).param("heaping", risk.degree(RiskSign.HEAPING))
        .param("record", risk.degree(RiskSign.RECORD)).param("correction", risk.degree(RiskSign.CORRECTION))
        .param("field", risk.degree(RiskSign.FIELD)).param("score", risk.score()).param("level", level.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }
}
