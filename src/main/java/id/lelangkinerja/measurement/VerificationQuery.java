package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The figures that this very person may verify: the filter says in SQL what {@link Rules#mayVerify} says in Java. */
@Repository
@Transactional(readOnly = true)
class VerificationQuery {
  private static final String WAITING = """
      from measurement_version o
      join measurement_view m on m.region_id = o.region_id and m.measurement_id = o.measurement_id
      join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
      join contract_indicator_view i on i.region_id = m.region_id and i.contract_id = m.contract_id
        and i.indicator_id = m.indicator_id
      join agency_view a on a.region_id = m.region_id and a.agency_id = k.agency_id
      where o.region_id = :region and o.waiting and k.state in ('IN_FORCE', 'TRANSFERRED')
        and m.agency_id <> all(:agencies) and k.agency_id <> all(:agencies)
        and case when a.kind = 'INSPEKTORAT' then :secretary else :verifier end
        and not exists (select 1 from measurement_version v where v.region_id = m.region_id
          and v.measurement_id = m.measurement_id and v.reported_by = :person)
        and not exists (select 1 from measurement_move w where w.region_id = m.region_id
          and w.measurement_id = m.measurement_id and w.to_state = 'SUBMITTED' and w.from_state <> 'VERIFIED'
          and w.moved_by = :person)
        and not exists (select 1 from appointment_view p where p.region_id = m.region_id and p.person_id = :person
          and\s""" + Rules.OF_ITS_AGENCY + ")\n";
  private static final String EVIDENCE = """
      (select count(*) from evidence_view e where e.region_id = m.region_id and e.measurement_id = m.measurement_id
        and e.version = m.version)""";
  private static final String FOUND = WAITING + """
      and (cast(:agency as uuid) is null or k.agency_id = :agency)
      and (cast(:level as text) is null or o.risk_level = :level)
      and (cast(:ends as date) is null or m.ends_on = :ends)
      and\s""" + FoundQuery.WITHIN + "\n";
  private static final String ROW = """
      select m.measurement_id, m.version, k.agency_short_name agency_name, i.name indicator_name, i.unit, i.decimals,
        m.year, m.period, m.periods, o.value, %s evidence, o.correction_reason is not null correction,
        o.submitted_at handed_in_at, o.risk, o.risk_level, %s field
      """.formatted(EVIDENCE, FieldCheckRepository.OPEN);
  private static final String RISKIEST = "o.risk desc, o.measurement_id";
  /** The columns that the queue is sorted by. */
  static final Map<String, String> COLUMNS = Map.of("risk", "o.risk", "indicator", "i.name", "agency",
      "k.agency_short_name", "period", "m.ends_on", "evidence", EVIDENCE, "handed-in", "o.submitted_at");
  private final JdbcClient jdbc;

  VerificationQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What the queue is narrowed to; null for what is not narrowed. */
  record Filter(@Nullable UUID agency, @Nullable RiskLevel level, @Nullable LocalDate ends, Words words) {
    static Filter none() {
      return new Filter(null, null, null, Words.of(""));
    }
  }

  /**
   * A figure that waits; {@code correction} where it is to take the place of a verified one; {@code field}
   * what was found in the field, where that did not confirm it and nothing was verified since.
   */
  record Row(UUID measurementId, int version, String agencyName, String indicatorName, String unit, int decimals,
      int year, int period, int periods, BigDecimal value, int evidence, boolean correction, Instant handedInAt,
      BigDecimal risk, RiskLevel riskLevel, @Nullable VisitResult field) {}

  /** An agency of which figures wait. */
  record Agency(UUID agencyId, String name) {}

  public int count(Acting who) {
    return count(who, Filter.none());
  }

  /** How many of them the filter finds. */
  public int count(Acting who, Filter filter) {
    return found(who, filter, "select count(*) " + FOUND).query(Rows.of(Integer.class)).single();
  }

  /** The riskiest first. */
  public List<Row> page(Acting who, int offset, int size) {
    return page(who, Filter.none(), Sorting.own(), offset, size);
  }

  /** Those that the filter finds, sorted as asked. */
  public List<Row> page(Acting who, Filter filter, Sorting sorting, int offset, int size) {
    return found(who, filter, ROW + FOUND + " order by " + sorting.sql(COLUMNS, RISKIEST)
        + " offset :offset limit :size")
        .param("offset", offset)
        .param("size", size)
        .query(Rows.of(Row.class)).list();
  }

  /** Those of these that wait, in the version that waits now, the riskiest first. */
  public List<Row> those(Acting who, List<MeasurementId> ids) {
    return waiting(who, ROW + WAITING + " and o.measurement_id = any(:ids) order by " + RISKIEST)
        .param("ids", ids.stream().map(MeasurementId::value).toArray(UUID[]::new)).query(Rows.of(Row.class)).list();
  }

  /** The figure that comes after this one by its risk; empty where it was the last. */
  public Optional<UUID> after(Acting who, MeasurementId id) {
    return waiting(who, "select o.measurement_id " + WAITING + """
         and exists (select 1 from measurement y join measurement_version x on x.region_id = y.region_id
            and x.measurement_id = y.measurement_id and x.version = y.version
          where y.region_id = :region and y.measurement_id = :id
            and (o.risk < x.risk or o.risk = x.risk and o.measurement_id > x.measurement_id))
        order by\s""" + RISKIEST + " limit 1").param("id", id.value()).query(Rows.of(UUID.class)).optional();
  }

  /** The agencies of which figures wait. */
  public List<Agency> agencies(Acting who) {
    return waiting(who, "select distinct k.agency_id, k.agency_short_name name " + WAITING + " order by name")
        .query(Rows.of(Agency.class)).list();
  }

  /** The last days of the periods of which figures wait. */
  public List<LocalDate> ends(Acting who) {
    return waiting(who, "select distinct m.ends_on " + WAITING + " order by m.ends_on desc")
        .query(Rows.of(LocalDate.class)).list();
  }

  private JdbcClient.StatementSpec found(Acting who, Filter filter, String sql) {
    var level = filter.level();
    return waiting(who, sql).param("agency", filter.agency()).param("level", level == null ? null : level.name())
        .param("ends", filter.ends()).param("words", filter.words().parameter());
  }

  private JdbcClient.StatementSpec waiting(Acting who, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("agencies", Visible.agencies(who))
        .param("secretary", who.has(Role.SECRETARY)).param("verifier", who.has(Role.VERIFIER))
        .param("person", who.person().value());
  }
}
