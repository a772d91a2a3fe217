package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads figures of the agencies for which a person reports, as rows of tables. */
@Repository
@Transactional(readOnly = true)
class FigureTableQuery {
  private static final int MOST = 100_000;
  /** A figure, and after it a row for each of its parts. */
  private static final String ROWS = """
      select k.number contract, n.code indicator, m.year, m.period, m.periods, x.part, x.value, x.numerator,
        x.denominator, case when x.no = 0 then v.note end note, coalesce(v.provisional, false) provisional,
        k.agency_short_name agency, i.name, i.unit, case when x.no = 0 then c.target end target,
        m.due_on, case when x.no = 0 then (
          select x.value from measurement e
          join measurement_version x on x.region_id = e.region_id and x.measurement_id = e.measurement_id
          where e.region_id = m.region_id and e.contract_id = m.contract_id and e.indicator_id = m.indicator_id
            and e.ends_on < m.ends_on and x.submitted_at is not null
          order by e.ends_on desc, x.version desc limit 1) end last
      from measurement m
      join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
      join contract_indicator_view i on i.region_id = m.region_id and i.contract_id = m.contract_id
        and i.indicator_id = m.indicator_id
      join indicator_view n on n.region_id = m.region_id and n.indicator_id = m.indicator_id
      join commitment_view c on c.region_id = m.region_id and c.commitment_id = m.commitment_id
      left join measurement_version v on v.region_id = m.region_id and v.measurement_id = m.measurement_id
        and v.version = m.version
      cross join lateral (
        select 0 no, cast(null as text) part, v.value, v.numerator, v.denominator
        union all
        %s) x
      where m.region_id = :region and k.agency_id = any(:workplaces) and not m.dropped
      """;
  private static final String WRITTEN = ROWS.formatted("""
      select p.no, concat_ws(': ', p.part_of, p.category), p.value, p.numerator, p.denominator
      from measurement_part p
      where p.region_id = m.region_id and p.measurement_id = m.measurement_id and p.version = m.version""");
  private static final String ASKED = ROWS.formatted("""
      select b.no, concat_ws(': ', b.part_of, b.category), p.value, p.numerator, p.denominator
      from indicator_breakdown_view b
      left join measurement_part p on p.region_id = m.region_id and p.measurement_id = m.measurement_id
        and p.version = m.version and p.no = b.no and p.category = b.category
        and p.part_of is not distinct from b.part_of
      where b.region_id = m.region_id and b.indicator_id = m.indicator_id""");
  private static final String ORDER = " order by k.number, i.no, m.ends_on, x.no limit " + MOST;
  private final JdbcClient jdbc;

  FigureTableQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A figure with its keys, or one of its parts.
   *
   * @param part as people name it; null in the row of the figure, which alone has note, target and last
   * @param last what the period before it had
   */
  record Row(String contract, String indicator, int year, int period, int periods, @Nullable String part,
      @Nullable BigDecimal value,
      @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, @Nullable String note, boolean provisional,
      String agency, String name, String unit, @Nullable BigDecimal target, LocalDate dueOn,
      @Nullable BigDecimal last) {}

  /** Whatever was ever written down. */
  public List<Row> written(Acting who) {
    return of(who, WRITTEN + "and v.value is not null" + ORDER).query(Rows.of(Row.class)).list();
  }

  /** What is with its agency, of periods that have begun; where that is asked, only of those that are over, or that end on this day. */
  public List<Row> owed(Acting who, LocalDate today, @Nullable LocalDate ends, boolean over) {
    return of(who, ASKED + """
        and exists (select from owed_figure_view o
          where o.region_id = m.region_id and o.measurement_id = m.measurement_id and not o.locked)
        and m.starts_on <= :today and (cast(:ends as date) is null or m.ends_on = :ends)
        and (not :over or m.ends_on <= :today)""" + ORDER)
        .param("today", today).param("over", over).param("ends", ends).query(Rows.of(Row.class)).list();
  }

  private JdbcClient.StatementSpec of(Acting who, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("workplaces", who.workplaces());
  }
}
