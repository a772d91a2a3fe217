package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the risk of a figure is weighed from, and what came of it. */
@Repository
@Transactional(readOnly = true)
class RiskQuery {
  /** So many of an agency's newest figures tell how it rounds. */
  private static final int LATELY = 200;
  private final JdbcClient jdbc;

  RiskQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What is known of the newest version of a figure.
   *
   * @param weight   of its indicator beside the heaviest of the contract, 0 to 1
   * @param soFar    what the earlier periods of its year add up to
   * @param faulted  how many of the agency's verdicts returned or adjusted something
   * @param met      how many of the agency's earlier figures just met their target
   * @param weighed  how many of them were weighed
   * @param field    whether the newest check in the field did not confirm it, with nothing verified since
   */
  record Facts(BigDecimal weight, BigDecimal value, @Nullable BigDecimal numerator, BigDecimal soFar, BigDecimal target,
      BigDecimal baseline, int period, int periods, Polarity polarity, Aggregation aggregation, int evidence,
      boolean correction, int verdicts, int faulted, int met, int weighed, boolean field) {
    /** What was counted: of a ratio the cases, otherwise the value. */
    BigDecimal counted() {
      return numerator == null ? value : numerator;
    }
  }

  public Facts facts(Acting who, Measurement figure) {
    return of(who, figure, """
        select i.weight / greatest(max_weight.heaviest, 0.000001) weight, v.value, v.numerator,
          coalesce((select sum(x.reported_value) from measurement_view x where x.region_id = m.region_id
            and x.commitment_id = m.commitment_id and x.period < m.period), 0) so_far,
          c.target, i.baseline, m.period, m.periods, i.polarity, i.aggregation,
          (select count(*) from evidence_view e where e.region_id = m.region_id and e.measurement_id = m.measurement_id
            and e.version = m.version) evidence,
          v.correction_reason is not null correction, d.verdicts, d.faulted, r.met, r.weighed,\s"""
        + FieldCheckRepository.OPEN + """
               is not null field
            from measurement m
            join measurement_version v on v.region_id = m.region_id and v.measurement_id = m.measurement_id
              and v.version = m.version
            join contract_indicator_view i on i.region_id = m.region_id and i.contract_id = m.contract_id
              and i.indicator_id = m.indicator_id
            join commitment_view c on c.region_id = m.region_id and c.commitment_id = m.commitment_id
            cross join lateral (select max(o.weight) heaviest from contract_indicator_view o
              where o.region_id = m.region_id and o.contract_id = m.contract_id) max_weight
            cross join lateral (
              select count(*) verdicts, count(*) filter (where not o.verified or o.value is not null) faulted
              from measurement x join verdict o on o.region_id = x.region_id and o.measurement_id = x.measurement_id
              where x.region_id = m.region_id and x.agency_id = m.agency_id) d
            cross join lateral (
              select count(*) weighed, count(*) filter (where o.risk_just_met > 0) met
              from measurement x
              join measurement_version o on o.region_id = x.region_id and o.measurement_id = x.measurement_id
              where x.region_id = m.region_id and x.agency_id = m.agency_id and o.risk_just_met is not null
                and not o.put_back
                and (o.measurement_id, o.version) <> (m.measurement_id, m.version)) r
            where m.region_id = :region and m.measurement_id = :id""").query(Rows.of(Facts.class)).single();
  }

  /** The figures of the same indicator in the periods before, the oldest first: those verified, else those reported. */
  public List<BigDecimal> before(Acting who, Measurement figure) {
    return of(who, figure, """
        select coalesce(n.verified_value, n.reported_value)
        from measurement m
        join measurement_view n on n.region_id = m.region_id and n.contract_id = m.contract_id
          and n.indicator_id = m.indicator_id and n.ends_on < m.ends_on
        where m.region_id = :region and m.measurement_id = :id
          and coalesce(n.verified_value, n.reported_value) is not null
        order by n.ends_on""").query(Rows.of(BigDecimal.class)).list();
  }

  /** What its agency counted in its newest figures, this one among them. */
  public List<BigDecimal> counted(Acting who, Measurement figure) {
    return of(who, figure, """
        select coalesce(v.numerator, v.value)
        from measurement m
        join measurement x on x.region_id = m.region_id and x.agency_id = m.agency_id
        join measurement_version v on v.region_id = x.region_id and v.measurement_id = x.measurement_id
          and v.version = x.version and v.submitted_at is not null
        where m.region_id = :region and m.measurement_id = :id
        order by x.ends_on desc, x.measurement_id limit\s""" + LATELY).query(Rows.of(BigDecimal.class)).list();
  }

  /** The row of a weighed version. */
  record Weighed(BigDecimal weight, BigDecimal evidence, BigDecimal outlier, BigDecimal jump, BigDecimal justMet,
      BigDecimal heaping, BigDecimal record, BigDecimal correction, BigDecimal field, BigDecimal score,
      RiskLevel level) {
    Risk risk() {
      return new Risk(weight, java.util.Map.of(RiskSign.EVIDENCE, evidence, RiskSign.OUTLIER, outlier, RiskSign.JUMP,
          jump, RiskSign.JUST_MET, justMet, RiskSign.HEAPING, heaping, RiskSign.RECORD, record, RiskSign.CORRECTION,
          correction, RiskSign.FIELD, field), score);
    }
  }

  /** How a version was weighed; empty for what was handed in before risks were. */
  public Optional<Weighed> weighed(RegionId region, MeasurementId id, int version) {
    return jdbc.sql("""
        select risk_weight weight, risk_evidence evidence, risk_outlier outlier, risk_jump jump,
          risk_just_met just_met, risk_heaping heaping, risk_record record, risk_correction correction,
          risk_field field, risk score, risk_level level
        from measurement_version
        where region_id = :region and measurement_id = :id and version = :version and risk_weight is not null""")
        .param("region", region.value()).param("id", id.value()).param("version", version)
        .query(Rows.of(Weighed.class)).optional();
  }

  private JdbcClient.StatementSpec of(Acting who, Measurement figure, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("id", figure.id().value());
  }
}
