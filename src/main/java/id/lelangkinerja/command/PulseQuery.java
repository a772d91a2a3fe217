package id.lelangkinerja.command;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads how contracts are reported on, quarter by quarter: in time, with evidence, and with what value. */
@Repository
@Transactional(readOnly = true)
class PulseQuery {
  private final JdbcClient jdbc;

  PulseQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Of these contracts, where they run, the quarters that were due before the day: those of the first year, and
   * those of this year and the two before it.
   */
  public List<Beat> beats(Acting who, List<UUID> contracts, int year, LocalDate day) {
    return jdbc
        .sql(
            """
                select m.contract_id, m.indicator_id, i.no, m.year, k.first_year, (m.period * 4 + m.periods - 1) / m.periods quarter,
                  i.polarity, i.aggregation, i.baseline, count(*)::int due,
                  count(*) filter (where ((select f.first_at from first_report_view f where f.region_id = m.region_id
                    and f.measurement_id = m.measurement_id) at time zone 'Asia/Jakarta')::date <= m.due_on)::int punctual,
                  count(*) filter (where (select count(*) from evidence_view e where e.region_id = m.region_id
                    and e.measurement_id = m.measurement_id and e.version = m.version) > 0)::int proven,
                  sum(coalesce(m.verified_value, m.reported_value)) total,
                  (array_agg(coalesce(m.verified_value, m.reported_value) order by m.period desc)
                    filter (where coalesce(m.verified_value, m.reported_value) is not null))[1] newest
                from measurement_view m
                join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id and k.state in ('IN_FORCE', 'TRANSFERRED')
                join contract_indicator_view i on i.region_id = m.region_id and i.contract_id = m.contract_id
                  and i.indicator_id = m.indicator_id
                where m.region_id = :region and m.contract_id = any(:contracts) and m.due_on < :day
                  and (m.year = k.first_year or m.year between cast(:year as int) - 2 and cast(:year as int))
                group by m.contract_id, m.indicator_id, i.no, m.year, k.first_year, 6, i.polarity, i.aggregation, i.baseline
                order by m.contract_id, i.no, m.year, 6""")
        .param("region", who.region().value()).param("contracts", contracts.toArray(UUID[]::new)).param("day", day)
        .param("year", year)
        .query(Rows.of(Beat.class)).list();
  }
}
