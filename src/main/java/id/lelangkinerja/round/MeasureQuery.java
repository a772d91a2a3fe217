package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.Polarity;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a lot can be made of: the indicators that can be promised, and the problems of the register. */
@Repository
@Transactional(readOnly = true)
class MeasureQuery {
  private final JdbcClient jdbc;

  MeasureQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An indicator that has a direction, so that a bid can be better or worse than another. */
  record Measure(UUID indicatorId, String code, String name, String unit, Polarity polarity) {}

  /** A problem of the register. */
  record Problem(UUID problemId, String code, String title) {}

  /** Those with a direction; figures of context, and those that are good within a range, cannot be auctioned. */
  public List<Measure> measures(RegionId region) {
    return jdbc.sql("""
        select indicator_id, code, name, unit, polarity from indicator_view
        where region_id = :region and polarity in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER') order by name limit 2000""")
        .param("region", region.value()).query(Rows.of(Measure.class)).list();
  }

  /** Those that were not withdrawn, and withdrawn ones that a lot in preparation has taken up already. */
  public List<Problem> problems(RegionId region) {
    return jdbc.sql("""
        select problem_id, code, title from problem_view p
        where region_id = :region and (withdrawn_on is null or exists (select 1 from lot_problem x
          join lot l on l.region_id = x.region_id and l.lot_id = x.lot_id and l.state = 'DRAFT'
          where x.region_id = p.region_id and x.problem_id = p.problem_id))
        order by code limit 2000""")
        .param("region", region.value()).query(Rows.of(Problem.class)).list();
  }
}
