package id.lelangkinerja.command;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the planning tree with the indicators that show each objective. */
@Repository
@Transactional(readOnly = true)
class AimQuery {
  private static final int MOST = 20_000;
  private final JdbcClient jdbc;

  AimQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An objective of a goal of a mission, and one indicator that shows it. */
  record Aim(UUID missionId, UUID goalId, int goalNo, String goal, UUID objectiveId, int no, String objective,
      UUID indicatorId) {}

  /** In the order of the tree. */
  public List<Aim> aims(Acting who) {
    return jdbc
        .sql(
            """
                select g.mission_id, g.goal_id, g.no goal_no, g.text goal, o.objective_id, o.no, o.text objective, x.indicator_id
                from objective_view o
                join goal_view g on g.region_id = o.region_id and g.goal_id = o.goal_id
                join objective_indicator_view x on x.region_id = o.region_id and x.objective_id = o.objective_id
                where o.region_id = :region order by g.mission_id, g.no, o.no limit :most""")
        .param("region", who.region().value()).param("most", MOST).query(Rows.of(Aim.class)).list();
  }
}
