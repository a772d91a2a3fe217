package id.lelangkinerja.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.planning.page.Named;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the problems; all of it is public. */
@Repository
@Transactional(readOnly = true)
class ProblemQuery {
  private static final int MOST = 10_000;
  private static final String DETAIL = """
      select problem_id, code, title, class problem_class, description, place, year, evidence, source,
        withdrawn_on, version""";
  private final JdbcClient jdbc;

  ProblemQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All problems of the region, by code. */
  List<ProblemDetail> all(RegionId region) {
    return jdbc.sql(DETAIL + " from problem where region_id = :region order by code limit :most")
        .param("region", region.value()).param("most", MOST).query(Rows.of(ProblemDetail.class)).list();
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
}
