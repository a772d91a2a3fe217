package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The figures that this very person may verify: the filter says in SQL what {@link Rules#mayVerify} says in Java. */
@Repository
@Transactional(readOnly = true)
class VerificationQuery {
  private static final String WAITING = """
      from measurement_view m
      join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
      join contract_indicator_view i on i.region_id = m.region_id and i.contract_id = m.contract_id
        and i.indicator_id = m.indicator_id
      join agency_view a on a.region_id = m.region_id and a.agency_id = k.agency_id
      where m.region_id = :region and m.state = 'SUBMITTED' and k.state in ('IN_FORCE', 'TRANSFERRED')
        and m.agency_id <> all(:agencies) and k.agency_id <> all(:agencies)
        and case when a.kind = 'INSPEKTORAT' then :secretary else :verifier end
        and not exists (select 1 from measurement_version v where v.region_id = m.region_id
          and v.measurement_id = m.measurement_id and v.reported_by = :person)
        and not exists (select 1 from measurement_move w where w.region_id = m.region_id
          and w.measurement_id = m.measurement_id and w.to_state = 'SUBMITTED' and w.moved_by = :person)
      """;
  private static final String EVIDENCE = """
      (select count(*) from evidence_view e where e.region_id = m.region_id and e.measurement_id = m.measurement_id
        and e.version = m.version)""";
  private static final String FOUND = WAITING + " and " + FoundQuery.WITHIN + "\n";
  private static final String RISKIEST = EVIDENCE + " > 0, m.verified_version is null, m.reported_at, m.measurement_id";
  /** The columns that the queue is sorted by. */
  static final Map<String, String> COLUMNS = Map.of("indicator", "i.name", "agency", "k.agency_short_name", "period",
      "m.ends_on", "evidence", EVIDENCE, "handed-in", "m.reported_at");
  private final JdbcClient jdbc;

  VerificationQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A figure that waits; {@code correction} where an earlier version of it was verified. */
  record Row(UUID measurementId, String agencyName, String indicatorName, String unit, int decimals, int year,
      int period, int periods, BigDecimal value, int evidence, boolean correction, Instant handedInAt) {}

  public int count(Acting who) {
    return count(who, Words.of(""));
  }

  /** How many of them hold the words. */
  public int count(Acting who, Words words) {
    return waiting(who, words, "select count(*) " + FOUND).query(Rows.of(Integer.class)).single();
  }

  /** The riskiest first: without evidence, then corrections of what was public, then what has waited longest. */
  public List<Row> page(Acting who, int offset, int size) {
    return page(who, Words.of(""), Sorting.own(), offset, size);
  }

  /** Those that hold the words, sorted as asked. */
  public List<Row> page(Acting who, Words words, Sorting sorting, int offset, int size) {
    return waiting(who, words, """
        select m.measurement_id, k.agency_short_name agency_name, i.name indicator_name, i.unit, i.decimals, m.year,
          m.period, m.periods, m.reported_value value, %s evidence, m.verified_version is not null correction,
          m.reported_at handed_in_at
        %s order by %s
        offset :offset limit :size""".formatted(EVIDENCE, FOUND, sorting.sql(COLUMNS, RISKIEST)))
        .param("offset", offset)
        .param("size", size)
        .query(Rows.of(Row.class)).list();
  }

  private JdbcClient.StatementSpec waiting(Acting who, Words words, String sql) {
    return jdbc.sql(sql).param("region", who.region().value()).param("agencies", Visible.agencies(who))
        .param("secretary", who.has(Role.SECRETARY)).param("verifier", who.has(Role.VERIFIER))
        .param("person", who.person().value()).param("words", words.parameter());
  }
}
