package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Contents that were handed in as evidence of several figures, whatever their files are called. A file that its sender
 * took over from an earlier period says so; all others but the first are repeated without a word.
 */
@Repository
@Transactional(readOnly = true)
class RepeatedQuery {
  /** SQL: in how many other figures the content of the file f of the evidence e was handed in, not declared as a copy. */
  static final String ELSEWHERE = """
      (select count(distinct x.measurement_id)::int from stored_file_view g
        join evidence x on x.region_id = g.region_id and x.file_id = g.file_id
        join measurement_version w on w.region_id = x.region_id and w.measurement_id = x.measurement_id
          and w.version = x.version and w.submitted_at is not null
        left join evidence_origin y on y.region_id = x.region_id and y.measurement_id = x.measurement_id
          and y.file_id = x.file_id
        where g.region_id = e.region_id and g.sha256 = f.sha256 and x.measurement_id <> e.measurement_id
          and y.copied_from is null)""";
  private static final String USES = """
      with use as (
        select e.region_id, f.sha256, e.measurement_id, min(f.name) name, bool_and(o.copied_from is not null) copied,
          min(coalesce(o.added_at, f.stored_at)) added_at, min(e.file_id::text) file_id
        from evidence e
        join measurement_version v on v.region_id = e.region_id and v.measurement_id = e.measurement_id
          and v.version = e.version and v.submitted_at is not null
        join stored_file_view f on f.region_id = e.region_id and f.file_id = e.file_id
        left join evidence_origin o on o.region_id = e.region_id and o.measurement_id = e.measurement_id
          and o.file_id = e.file_id
        where e.region_id = :region
        group by e.region_id, f.sha256, e.measurement_id),
      repeated as (
        select u.region_id, u.sha256, min(u.name) name, count(*)::int figures,
          count(distinct m.agency_id)::int agencies,
          greatest(count(*) filter (where not u.copied) - 1, 0)::int undeclared, max(u.added_at) last_at
        from use u
        join measurement m on m.region_id = u.region_id and m.measurement_id = u.measurement_id
        group by u.region_id, u.sha256 having count(*) > 1)
      """;
  private static final String FOUND = " from repeated r where (not :silent or r.undeclared > 0) and "
      + Words.within("r.name");
  private static final String OWN = "r.undeclared desc, r.agencies desc, r.last_at desc, r.sha256";
  /** The columns that the list is sorted by. */
  static final Map<String, String> COLUMNS = Map.of("name", "r.name", "figures", "r.figures", "agencies", "r.agencies",
      "undeclared", "r.undeclared", "last", "r.last_at");
  private final JdbcClient jdbc;

  RepeatedQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What the list is narrowed to: names that hold the words, and only what nobody declared. */
  record Filter(Words words, boolean silent) {}

  /** A content: how many figures and agencies have it, and how many of them beyond the first did not declare it. */
  record Repeated(String sha256, String name, int figures, int agencies, int undeclared, Instant lastAt) {}

  /** One figure that has it. */
  record Use(UUID measurementId, UUID fileId, String name, String agencyName, String indicatorName, int year,
      int period,
      int periods, MeasurementState state, boolean copied, Instant addedAt) {}

  public int count(Acting who, Filter filter) {
    return found(who, filter, "select count(*)" + FOUND).query(Rows.of(Integer.class)).single();
  }

  public List<Repeated> page(Acting who, Filter filter, Sorting sorting, int offset, int size) {
    return found(who, filter, "select r.sha256, r.name, r.figures, r.agencies, r.undeclared, r.last_at" + FOUND
        + " order by " + sorting.sql(COLUMNS, OWN) + " offset :offset limit :size").param("offset", offset)
        .param("size", size).query(Rows.of(Repeated.class)).list();
  }

  /** The figures with this content, the earliest first; none where it is not repeated. */
  public List<Use> uses(Acting who, String sha256) {
    return jdbc.sql(USES + """
        select u.measurement_id, cast(u.file_id as uuid) file_id, u.name, k.agency_short_name agency_name,
          i.name indicator_name, m.year, m.period, m.periods, m.state, u.copied, u.added_at
        from use u
        join repeated r on r.region_id = u.region_id and r.sha256 = u.sha256
        join measurement m on m.region_id = u.region_id and m.measurement_id = u.measurement_id
        join contract_view k on k.region_id = m.region_id and k.contract_id = m.contract_id
        join contract_indicator_view i on i.region_id = m.region_id and i.contract_id = m.contract_id
          and i.indicator_id = m.indicator_id
        where u.sha256 = :sha256
        order by u.added_at, u.measurement_id""").param("region", who.region().value()).param("sha256", sha256)
        .query(Rows.of(Use.class)).list();
  }

  private JdbcClient.StatementSpec found(Acting who, Filter filter, String select) {
    return jdbc.sql(USES + select).param("region", who.region().value()).param("words", filter.words().parameter())
        .param("silent", filter.silent());
  }
}
