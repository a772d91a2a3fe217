package id.lelangkinerja.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.planning.page.Named;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the problems; all of it is public. */
@Repository
@Transactional(readOnly = true)
class ProblemQuery {
  private static final String DETAIL = """
      select problem_id, code, title, class problem_class, description, place, year, evidence, source,
        withdrawn_on, version""";
  private static final String FOUND = " from problem where region_id = :region and "
      + "(cast(:class as text) is null or class = :class) and "
      + """
          (cast(:state as text) is null or (withdrawn_on is not null) = (:state = 'WITHDRAWN'))
          and (cast(:shown as text) is null or exists (select 1 from problem_indicator pi
            where pi.region_id = problem.region_id and pi.problem_id = problem.problem_id) = (:shown = 'MEASURED'))
          and (cast(:places as text[]) is null or exists (select 1 from unnest(cast(:places as text[])) pattern
            where coalesce(nullif(place, ''), 'seluruh kota') ~* pattern)) and\s"""
      + Words.within("code, title, description, place, evidence", "stems");
  /** The columns that the register is sorted by. */
  static final Map<String, String> COLUMNS = Map.of("code", "code", "title", "title", "place", "place", "year", "year");
  private final JdbcClient jdbc;

  ProblemQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  int count(RegionId region, ProblemSearch search) {
    return found("select count(*)" + FOUND, region, search).query(Rows.of(Integer.class)).single();
  }

  /** The problems that are looked for, by code; so many from the offset on. */
  List<ProblemDetail> search(RegionId region, ProblemSearch search, int offset, int most) {
    return search(region, search, Sorting.own(), offset, most);
  }

  /** The same, sorted as asked. */
  List<ProblemDetail> search(RegionId region, ProblemSearch search, Sorting sorting, int offset, int most) {
    return found(DETAIL + FOUND + " order by " + sorting.sql(COLUMNS, "code") + " offset :offset limit :most", region,
        search)
        .param("offset", offset).param("most", most).query(Rows.of(ProblemDetail.class)).list();
  }

  Optional<ProblemDetail> find(RegionId region, UUID id) {
    return jdbc.sql(DETAIL + " from problem where region_id = :region and problem_id = :problem")
        .param("region", region.value()).param("problem", id).query(Rows.of(ProblemDetail.class)).optional();
  }

  /** The indicators that show the problem. */
  List<UUID> indicators(RegionId region, UUID problem) {
    return jdbc.sql("""
        select indicator_id from problem_indicator where region_id = :region and problem_id = :problem""")
        .param("region", region.value()).param("problem", problem).query(Rows.of(UUID.class)).list();
  }

  /** The codes of the indicators that show each problem of the region. */
  Map<UUID, List<String>> indicatorCodes(RegionId region) {
    return jdbc.sql("""
        select pi.problem_id id, i.code text from problem_indicator pi
        join indicator i on i.region_id = pi.region_id and i.indicator_id = pi.indicator_id
        where pi.region_id = :region order by i.code""").param("region", region.value()).query(Rows.of(Named.class))
        .list().stream().collect(groupingBy(Named::id, mapping(Named::text, toList())));
  }

  private StatementSpec found(String sql, RegionId region, ProblemSearch search) {
    var places = search.places();
    return jdbc.sql(sql).param("region", region.value()).param("words", search.words().parameter())
        .param("class", name(search.only())).param("shown", name(search.shown())).param("state", name(search.state()))
        .param("places", places == null ? null : places.toArray(String[]::new));
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}
