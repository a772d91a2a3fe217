package id.lelangkinerja.portal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.portal.page.Named;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads the register of problems as everyone may. */
@PublishedQuery
class ProblemListQuery {
  /** The columns that the register is sorted by. */
  static final Map<String, String> COLUMNS = Map.of("code", "code", "title", "title", "place", "place", "year", "year");
  private static final String FOUND = """
      from published_problem p where region_id = :region and (cast(:class as text) is null or class = :class)
        and (cast(:state as text) is null or (withdrawn_on is not null) = (:state = 'WITHDRAWN'))
        and (cast(:shown as text) is null or exists (select 1 from published_problem_indicator pi
          where pi.region_id = p.region_id and pi.problem_id = p.problem_id) = (:shown = 'MEASURED'))
        and (cast(:places as text[]) is null or exists (select 1 from unnest(cast(:places as text[])) pattern
          where coalesce(nullif(place, ''), 'seluruh kota') ~* pattern)) and\s"""
      + Words.within("code, title, description, place, evidence", "stems");
  private final PublishedJdbc jdbc;

  ProblemListQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  public int count(RegionId region, ProblemSearch search) {
    return found("select count(*) " + FOUND, region, search).query(Rows.of(Integer.class)).single();
  }

  /** The problems that are looked for, sorted as asked, otherwise by code. */
  public List<ProblemQuery.Problem> search(RegionId region, ProblemSearch search, Sorting sorting, int offset,
      int most) {
    return found("""
        select problem_id, code, title, class problem_class, description, place, year, evidence, source, withdrawn_on,
          withdrawn_reason\s""" + FOUND + " order by " + sorting.sql(COLUMNS, "code")
        + " offset :offset limit :most", region, search)
        .param("offset", offset).param("most", most).query(Rows.of(ProblemQuery.Problem.class)).list();
  }

  /** The codes of the indicators that show each problem of the region. */
  public Map<UUID, List<String>> indicatorCodes(RegionId region) {
    return jdbc.sql("""
        select pi.problem_id id, i.code text from published_problem_indicator pi
        join published_indicator i on i.region_id = pi.region_id and i.indicator_id = pi.indicator_id
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
