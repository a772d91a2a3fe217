package id.lelangkinerja.planning;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the planning tree: goals and objectives under the missions of a term. */
@Repository
class TreeRepository {
  private final JdbcClient jdbc;

  TreeRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean hasMission(RegionId region, UUID mission) {
    return jdbc.sql("select exists (select 1 from mission_view where region_id = :region and mission_id = :mission)")
        .param("region", region.value()).param("mission", mission).query(Rows.of(Boolean.class)).single();
  }

  boolean hasGoal(RegionId region, UUID goal) {
    return jdbc.sql("select exists (select 1 from goal where region_id = :region and goal_id = :goal)")
        .param("region", region.value()).param("goal", goal).query(Rows.of(Boolean.class)).single();
  }

  boolean hasGoalNo(RegionId region, UUID mission, int no) {
    return jdbc.sql("""
        select exists (select 1 from goal where region_id = :region and mission_id = :mission and no = :no)""")
        .param("region", region.value()).param("mission", mission).param("no", no).query(Rows.of(Boolean.class))
        .single();
  }

  boolean hasObjectiveNo(RegionId region, UUID goal, int no) {
    return jdbc.sql("""
        select exists (select 1 from objective where region_id = :region and goal_id = :goal and no = :no)""")
        .param("region", region.value()).param("goal", goal).param("no", no).query(Rows.of(Boolean.class)).single();
  }

  void addGoal(RegionId region, UUID id, UUID mission, int no, String text) {
    jdbc.sql("""
        insert into goal (region_id, goal_id, mission_id, no, text) values (:region, :goal, :mission, :no, :text)""")
        .param("region", region.value()).param("goal", id).param("mission", mission).param("no", no)
        .param("text", text).update();
  }

  void addObjective(RegionId region, UUID id, UUID goal, int no, String text) {
    jdbc.sql("""
        insert into objective (region_id, objective_id, goal_id, no, text)
        values (:region, :objective, :goal, :no, :text)""")
        .param("region", region.value()).param("objective", id).param("goal", goal).param("no", no)
        .param("text", text).update();
  }

  void measure(RegionId region, UUID objective, List<UUID> indicators) {
    jdbc.sql("""
        insert into objective_indicator (region_id, objective_id, indicator_id)
        select distinct :region, :objective, indicator from unnest(cast(:indicators as uuid[])) indicator""")
        .param("region", region.value()).param("objective", objective)
        .param("indicators", indicators.toArray(UUID[]::new)).update();
  }
}
