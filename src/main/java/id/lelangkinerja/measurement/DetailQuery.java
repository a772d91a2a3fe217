package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.Aggregation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads one measurement for its page. Whoever asks was shown by {@link MeasurementRepository} that they may see it. */
@Repository
@Transactional(readOnly = true)
class DetailQuery {
  private final JdbcClient jdbc;
  private final MeasurementRepository measurements;
  private final FieldCheckRepository checks;

  DetailQuery(JdbcClient jdbc, MeasurementRepository measurements, FieldCheckRepository checks) {
    this.jdbc = jdbc;
    this.measurements = measurements;
    this.checks = checks;
  }

  /** What is measured, for whom, by when. */
  record Detail(UUID contractId, String contractNumber, String agencyName, String indicatorName, String unit,
      int decimals, Aggregation aggregation, String dataSource, int year, int period, int periods, LocalDate startsOn,
      LocalDate endsOn, LocalDate dueOn, @Nullable Integer verifiedVersion, BigDecimal target, BigDecimal baseline) {}

  record Version(int version, BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
      @Nullable String note, @Nullable String correctionReason, String reporter, Instant reportedAt,
      @Nullable Instant submittedAt, @Nullable Boolean verified, @Nullable String reason, @Nullable String judge,
      @Nullable Instant judgedAt, @Nullable BigDecimal adjusted, @Nullable BigDecimal adjustedNumerator,
      @Nullable BigDecimal adjustedDenominator, boolean provisional, @Nullable BigDecimal cumulative,
      @Nullable UUID batchId, @Nullable Integer batchLine, boolean putBack) {}

  /**
   * A file, or a page elsewhere with its url. The day and place of a picture are null unless its sender let them be kept;
   * {@code copiedFrom} is the earlier figure from which its sender took it over; {@code elsewhere} counts, for who
   * verifies, the other figures whose evidence has the same content without saying so.
   */
  record Evidence(int version, UUID id, String name, long size, String sha256, @Nullable String addedBy,
      Instant addedAt, @Nullable LocalDate takenOn, @Nullable BigDecimal latitude, @Nullable BigDecimal longitude,
      @Nullable UUID copiedFrom, int copiedYear, int copiedPeriod, int copiedPeriods, int elsewhere,
      @Nullable String url, String proves, @Nullable LocalDate readOn, String scan) {}

  /** A period of the same indicator in the same contract, with what stands there. */
  record Neighbour(UUID measurementId, int year, int period, int periods, LocalDate dueOn, MeasurementState state,
      @Nullable BigDecimal reportedValue) {}

  /** The measurement where this person may see it; throws NOT_FOUND_HERE otherwise. */
  public Measurement visible(Acting who, MeasurementId id) {
    return measurements.visible(who, id).orElseThrow(
        () -> new Refused(Reason.NOT_FOUND_HERE));
  }

  public Detail detail(RegionId region, MeasurementId id) {
    return of(region, id, """
        select m.contract_id, k.number contract_number, k.agency_name, i.name indicator_name, i.unit, i.decimals,
          i.aggregation, i.data_source, m.year, m.period, m.periods, m.starts_on, m.ends_on, m.due_on,
          m.verified_version, c.target, i.baseline
        from measurement m
        join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
        join contract_indicator_view i on i.region_id = m.region_id and i.contract_id = m.contract_id
          and i.indicator_id = m.indicator_id
        join commitment_view c on c.region_id = m.region_id and c.commitment_id = m.commitment_id
        where m.region_id = :region and m.measurement_id = :id""").query(Rows.of(Detail.class)).single();
  }

  /** Every version, the newest first; a draft too, which is only for its own agency. */
  public List<Version> versions(RegionId region, MeasurementId id) {
    return of(region, id, """
        select v.version, v.value, v.numerator, v.denominator, v.note, v.correction_reason, p.name reporter,
          v.reported_at, v.submitted_at, d.verified, d.reason, j.name judge, d.given_at judged_at,
          d.value adjusted, d.numerator adjusted_numerator, d.denominator adjusted_denominator, v.provisional,
          v.cumulative, v.batch_id, v.batch_line, v.put_back
        from measurement_version v
        join person_view p on p.person_id = v.reported_by
        left join verdict d on d.region_id = v.region_id and d.measurement_id = v.measurement_id
          and d.version = v.version
        left join person_view j on j.person_id = d.given_by
        where v.region_id = :region and v.measurement_id = :id order by v.version desc""")
        .query(Rows.of(Version.class)).list();
  }

  /** The evidence of every version, the newest first. */
  public List<Evidence> evidence(Acting who, MeasurementId id) {
    return of(who.region(), id, """
        select e.version, e.file_id id, f.name, f.size, f.sha256, p.name added_by,
          coalesce(o.added_at, f.stored_at) added_at, o.taken_on, o.latitude, o.longitude, o.copied_from,
          coalesce(c.year, 0) copied_year, coalesce(c.period, 0) copied_period, coalesce(c.periods, 0) copied_periods,
          case when :verifies and o.copied_from is null then %s else 0 end elsewhere,
          null url, '' proves, cast(null as date) read_on, coalesce(s.outcome, '') scan
        from evidence e
        join stored_file_view f on f.region_id = e.region_id and f.file_id = e.file_id
        left join evidence_origin o on o.region_id = e.region_id and o.measurement_id = e.measurement_id
          and o.file_id = e.file_id
        left join file_scan_view s on s.region_id = e.region_id and s.file_id = e.file_id
        left join measurement c on c.region_id = o.region_id and c.measurement_id = o.copied_from
        left join person_view p on p.person_id = o.added_by
        where e.region_id = :region and e.measurement_id = :id
        union all
        select l.version, l.link_id, l.title, 0, '', p.name, l.added_at, null, null, null, null, 0, 0, 0, 0, l.url,
          l.proves, l.read_on, ''
        from evidence_link l join person_view p on p.person_id = l.added_by
        where l.region_id = :region and l.measurement_id = :id
        order by version desc, added_at, id""".formatted(RepeatedQuery.ELSEWHERE))
        .param("verifies", Rules.verifiesAny(who)).query(Rows.of(Evidence.class)).list();
  }

  /** What was found in the field, the newest first. */
  public List<FieldCheckRepository.Told> checks(RegionId region, MeasurementId id) {
    return checks.all(region, id);
  }

  /** The periods of the same promise in their order; of the years after this one only those with a figure. */
  public List<Neighbour> neighbours(RegionId region, MeasurementId id) {
    return of(region, id, """
        select n.measurement_id, n.year, n.period, n.periods, n.due_on, n.state,
          case when n.state = 'SUBMITTED' then n.reported_value else coalesce(n.verified_value, n.reported_value) end
            reported_value
        from measurement m
        join measurement_view n on n.region_id = m.region_id and n.contract_id = m.contract_id
          and n.indicator_id = m.indicator_id
        where m.region_id = :region and m.measurement_id = :id
          and (n.year <= m.year or n.reported_value is not null)
        order by n.year, n.period""")
        .query(Rows.of(Neighbour.class)).list();
  }

  private JdbcClient.StatementSpec of(RegionId region, MeasurementId id, String sql) {
    return jdbc.sql(sql).param("region", region.value()).param("id", id.value());
  }
}
