package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.scoring.Aggregation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what somebody has to write down, and by which mark a later look tells whether it was changed meanwhile. */
@Repository
@Transactional(readOnly = true)
class OwedQuery {
  private static final int MOST = 200;
  /** What changes whenever the figure is written, handed in, returned or opened again. */
  private static final String SEEN = seen("m", "d");
  private final JdbcClient jdbc;

  OwedQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The mark in SQL, of the figure and its newest version under these names. */
  static String seen(String figure, String version) {
    return """
        %1$s.version || ':' || %1$s.state || ':' || coalesce((extract(epoch from %2$s.reported_at) * 1000000)::bigint, 0) seen
        """
        .formatted(figure, version);
  }

  /** A figure that is with its agency; value and note are what stands there already, returned why it was given back. */
  record Owed(UUID measurementId, String agencyName, String indicatorName, String unit, int decimals,
      Aggregation aggregation, int year, int period, int periods, LocalDate endsOn, LocalDate dueOn,
      MeasurementState state, BigDecimal target, BigDecimal baseline, @Nullable BigDecimal last, String seen,
      @Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
      @Nullable String note, boolean provisional, @Nullable String reporter, @Nullable String returned) {}

  /** Of the agencies for which this person reports: due until the day, begun or given back; the most pressing first. */
  public List<Owed> owed(Acting who, LocalDate until) {
    return jdbc.sql("""
        select m.measurement_id, k.agency_short_name agency_name, i.name indicator_name, i.unit, i.decimals,
          i.aggregation, m.year, m.period, m.periods, m.ends_on, m.due_on, m.state, c.target, i.baseline,
          (select n.reported_value from measurement_view n
           where n.region_id = m.region_id and n.contract_id = m.contract_id and n.indicator_id = m.indicator_id
             and n.year <= m.year and n.ends_on < m.ends_on and n.reported_value is not null
           order by n.year desc, n.period desc limit 1) last,
          d.value, d.numerator, d.denominator, d.note, coalesce(d.provisional, false) provisional, p.name reporter,
          case when m.state = 'RETURNED' then (select w.reason from verdict w
            where w.region_id = m.region_id and w.measurement_id = m.measurement_id and not w.verified
            order by w.version desc limit 1) end returned,\s""" + SEEN + """
        from owed_figure_view m
        join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
        join contract_indicator_view i on i.region_id = m.region_id and i.contract_id = m.contract_id
          and i.indicator_id = m.indicator_id
        join commitment_view c on c.region_id = m.region_id and c.commitment_id = m.commitment_id
        left join measurement_version d on d.region_id = m.region_id and d.measurement_id = m.measurement_id
          and d.version = m.version
        left join person_view p on p.person_id = d.reported_by
        where m.region_id = :region and m.holder_id = any(:workplaces) and not m.locked
          and (m.due_on <= :until or m.state <> 'AWAITED')
        order by m.due_on, k.number, i.no limit :most""").param("region", who.region().value())
        .param("workplaces", who.workplaces()).param("until", until).param("most", MOST).query(Rows.of(Owed.class))
        .list();
  }

  /** The mark of the figure as it stands now. */
  public String seen(Acting who, MeasurementId id) {
    return jdbc.sql("select " + SEEN + """
        from measurement m
        left join measurement_version d on d.region_id = m.region_id and d.measurement_id = m.measurement_id
          and d.version = m.version
        where m.region_id = :region and m.measurement_id = :id""").param("region", who.region().value())
        .param("id", id.value()).query(Rows.of(String.class)).single();
  }
}
