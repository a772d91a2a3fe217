package id.lelangkinerja.planning;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the goals and objectives under the missions of a term. */
@Repository
@Transactional(readOnly = true)
class TreeQuery {
  private final JdbcClient jdbc;

  TreeQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Mission(UUID missionId, UUID termId, int no, String text) {}

  record Goal(UUID goalId, UUID missionId, int no, String text) {}

  record Objective(UUID objectiveId, UUID goalId, int no, String text) {}

  /** An indicator that measures an objective. */
  record Measuring(UUID objectiveId, UUID indicatorId, String name) {}

  Optional<Mission> mission(RegionId region, UUID id) {
    return jdbc.sql("""
        select mission_id, term_id, no, text from mission_view
        where region_id = :region and mission_id = :mission""")
        .param("region", region.value()).param("mission", id).query(Rows.of(Mission.class)).optional();
  }

  Optional<Goal> goal(RegionId region, UUID id) {
    return jdbc.sql("select goal_id, mission_id, no, text from goal where region_id = :region and goal_id = :goal")
        .param("region", region.value()).param("goal", id).query(Rows.of(Goal.class)).optional();
  }

  List<Goal> goals(RegionId region, UUID term) {
    return jdbc.sql("""
        select g.goal_id, g.mission_id, g.no, g.text from goal g
        join mission_view m on m.region_id = g.region_id and m.mission_id = g.mission_id
        where g.region_id = :region and m.term_id = :term order by g.no""")
        .param("region", region.value()).param("term", term).query(Rows.of(Goal.class)).list();
  }

  List<Objective> objectives(RegionId region, UUID term) {
    return jdbc.sql("""
        select o.objective_id, o.goal_id, o.no, o.text from objective o
        join goal g on g.region_id = o.region_id and g.goal_id = o.goal_id
        join mission_view m on m.region_id = g.region_id and m.mission_id = g.mission_id
        where o.region_id = :region and m.term_id = :term order by o.no""")
        .param("region", region.value()).param("term", term).query(Rows.of(Objective.class)).list();
  }

  List<Measuring> measuring(RegionId region, UUID term) {
    return jdbc.sql("""
        select oi.objective_id, i.indicator_id, i.name from objective_indicator oi
        join indicator i on i.region_id = oi.region_id and i.indicator_id = oi.indicator_id
        join objective o on o.region_id = oi.region_id and o.objective_id = oi.objective_id
        join goal g on g.region_id = o.region_id and g.goal_id = o.goal_id
        join mission_view m on m.region_id = g.region_id and m.mission_id = g.mission_id
        where oi.region_id = :region and m.term_id = :term order by i.name""")
        .param("region", region.value()).param("term", term).query(Rows.of(Measuring.class)).list();
  }

  /** The next free number of a goal in the mission. */
  int nextGoalNo(RegionId region, UUID mission) {
    return jdbc.sql("select coalesce(max(no), 0) + 1 from goal where region_id = :region and mission_id = :mission")
        .param("region", region.value()).param("mission", mission).query(Rows.of(Integer.class)).single();
  }

  /** The next free number of an objective in the goal. */
  int nextObjectiveNo(RegionId region, UUID goal) {
    return jdbc.sql("select coalesce(max(no), 0) + 1 from objective where region_id = :region and goal_id = :goal")
        .param("region", region.value()).param("goal", goal).query(Rows.of(Integer.class)).single();
  }
}
