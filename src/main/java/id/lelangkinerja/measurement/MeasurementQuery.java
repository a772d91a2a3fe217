package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lists the measurements that a person may see: those of the own agencies, or all. */
@Repository
@Transactional(readOnly = true)
class MeasurementQuery {
  /** From so many days before its term a figure counts as due. */
  static final int SOON_DAYS = 30;
  /** So many days ahead a list looks where nobody asked for more. */
  static final int AHEAD_DAYS = 45;
  private static final int LONGEST_DOWNLOAD = 50_000;
  private static final int MOST_TASKS = 50;
  /** What may still be reported, as everybody else who asks for it finds it. */
  private static final String OWED = """
      exists (select from owed_figure_view o
        where o.region_id = m.region_id and o.measurement_id = m.measurement_id and not o.locked)""";
  private static final String VISIBLE = """
      from measurement m
      join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
      join contract_indicator_view i on i.region_id = m.region_id and i.contract_id = m.contract_id
        and i.indicator_id = m.indicator_id
      where m.region_id = :region and not m.dropped and (:all or k.agency_id = any(:agencies))
        and (cast(:agency as uuid) is null or k.agency_id = :agency)
        and (cast(:year as int) is null or m.year = :year)
        and (:whole or m.due_on <= :ahead)
        and (cast(:shown as text) is null or m.state = :shown
          or :shown = 'OVERDUE' and m.due_on < :today and\s""" + OWED + """
          or :shown = 'LOCKED' and m.locked)
      """ + " and " + FoundQuery.WITHIN + "\n";
  /** The rows of one page are found by themselves first: what each of them tells is read for no others. */
  private static final String ROWS = """
      select p.measurement_id, p.agency_name, p.contract_number, p.indicator_name, p.unit, p.decimals, m.year, m.period,
        m.periods, m.due_on, m.state, p.locked, m.reported_value, m.verified_value, c.target,
        case when m.verified_value is null or m.state = 'SUBMITTED' then m.reported_provisional else m.verified_provisional end
          provisional
      from (
        select m.region_id, m.measurement_id, k.agency_short_name agency_name, k.number contract_number,
          i.name indicator_name, i.unit, i.decimals, m.locked, row_number() over (order by %s) place
      """
      + VISIBLE + """
            %s order by place offset :offset limit :size) p
          join measurement_view m on m.region_id = p.region_id and m.measurement_id = p.measurement_id
          join commitment_view c on c.region_id = m.region_id and c.commitment_id = m.commitment_id
          order by p.place""";
  /**
   * What its agency still owes first, by its term; then what waits for others, what lies far ahead, the newest
   * verified.
   */
  private static final String DUE_FIRST = """
      case when m.state in ('AWAITED', 'DRAFT', 'RETURNED') and not m.locked and m.due_on <= :ahead
            and k.state in ('IN_FORCE', 'TRANSFERRED') then 0
          when m.state = 'SUBMITTED' then 1 when m.state = 'VERIFIED' then 3 else 2 end,
        case when m.state = 'VERIFIED' then date '2000-01-01' - m.due_on else m.due_on - date '2000-01-01' end,
        k.number, i.no, m.measurement_id
      """;
  /** The columns that the list is sorted by. */
  static final Map<String, String> COLUMNS = Map.of("indicator", "i.name", "period", "m.ends_on", "due", "m.due_on",
      "state", "m.state");
  private final JdbcClient jdbc;

  MeasurementQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What a list is narrowed to, and the day on which it is read; null for what is not narrowed.
   *
   * @param whole also what is due later than in 45 days
   */
  record Filter(@Nullable UUID agency, @Nullable Integer year, @Nullable Shown shown, boolean whole, LocalDate today,
      Words words) {}

  /** How many figures are owed already, and how many more within the next 45 days. */
  record Owed(int overdue, int ahead) {}

  /** The years for which figures are owed, and the agencies that owe any: the choices of the list. */
  record Agency(UUID agencyId, String name) {}

  public int count(Acting who, Filter filter) {
    return filtered(who, filter, "select count(*) " + VISIBLE).query(Rows.of(Integer.class)).single();
  }

  /** What is still to be reported of that which the filter finds. */
  public Owed owed(Acting who, Filter filter) {
    return filtered(who, filter,
        """
            select count(*) filter (where m.due_on < :today) overdue, count(*) filter (where m.due_on >= :today) ahead
            """ + VISIBLE
            + " and m.due_on <= :ahead and " + OWED)
        .query(Rows.of(Owed.class)).single();
  }

  public List<MeasurementRow> page(Acting who, Filter filter, int offset, int size) {
    return page(who, filter, Sorting.own(), offset, size);
  }

  /** The same, sorted as asked. */
  public List<MeasurementRow> page(Acting who, Filter filter, Sorting sorting, int offset, int size) {
    return rows(who, filter, sorting.sql(COLUMNS, DUE_FIRST), "").param("offset", offset).param("size", size)
        .query(Rows.of(MeasurementRow.class)).list();
  }

  public List<MeasurementRow> download(Acting who, Filter filter) {
    return page(who, filter, 0, LONGEST_DOWNLOAD);
  }

  public List<Integer> years(Acting who) {
    return jdbc.sql("""
        select distinct m.year from measurement m
        join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
        where m.region_id = :region and (:all or k.agency_id = any(:agencies)) order by m.year""")
        .param("region", who.region().value()).param("all", Rules.seesAll(who))
        .param("agencies", Visible.agencies(who)).query(Rows.of(Integer.class)).list();
  }

  public List<Agency> agencies(Acting who) {
    return jdbc.sql("""
        select a.agency_id, a.name from agency_view a where a.region_id = :region
          and (:all or a.agency_id = any(:agencies)) and exists (select 1 from contract_view k
            where k.region_id = a.region_id and k.agency_id = a.agency_id and k.in_force_at is not null)
        order by a.name""").param("region", who.region().value()).param("all", Rules.seesAll(who))
        .param("agencies", Visible.agencies(who)).query(Rows.of(Agency.class)).list();
  }

  /** What the agencies for which this person reports owe within 30 days, owe already, or were given back. */
  public List<MeasurementRow> owed(Acting who, LocalDate today) {
    return rows(who, new Filter(null, null, null, true, today, new Words(List.of())), "m.due_on, k.number, i.no", """
        and m.measurement_id in (select o.measurement_id from owed_figure_view o
          where o.region_id = :region and o.holder_id = any(:workplaces) and not o.locked
            and (o.due_on <= :soon or o.state = 'RETURNED'))""")
        .param("workplaces", who.workplaces()).param("offset", 0).param("size", MOST_TASKS)
        .query(Rows.of(MeasurementRow.class)).list();
  }

  private JdbcClient.StatementSpec rows(Acting who, Filter filter, String order, String condition) {
    return filtered(who, filter, ROWS.formatted(order, condition));
  }

  private JdbcClient.StatementSpec filtered(Acting who, Filter filter, String sql) {
    var shown = filter.shown();
    return jdbc.sql(sql).param("region", who.region().value()).param("all", Rules.seesAll(who))
        .param("agencies", Visible.agencies(who)).param("agency", filter.agency()).param("year", filter.year())
        .param("shown", shown == null ? null : shown.name()).param("today", filter.today())
        .param("whole", filter.whole()).param("words", filter.words().parameter())
        .param("ahead", filter.today().plusDays(AHEAD_DAYS))
        .param("soon", filter.today().plusDays(SOON_DAYS));
  }
}
