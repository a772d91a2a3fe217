package id.lelangkinerja.planning;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.planning.BranchQuery.Branch;
import id.lelangkinerja.platform.RegionId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of goals and objectives that are revised and removed. */
@Repository
class BranchRepository {
  /** Where a number is out of the way while two exchange theirs. */
  private static final int ASIDE = 1000;
  private final JdbcClient jdbc;

  BranchRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A goal with a number of its mission exchanges it with the one that has it. False where the version is not the one
   * seen.
   */
  boolean reviseGoal(RegionId region, Branch goal, int seenVersion, NewBranch now) {
    boolean exchange = exchanges(goal, now);
    if (exchange) {
      numberGoal(region, goal.above(), now.no(), now.no() + ASIDE);
    }
    boolean done = jdbc.sql("""
        update goal set mission_id = :above, no = :no, text = :text, version = version + 1
        where region_id = :region and goal_id = :goal and version = :seen""")
        .param("region", region.value()).param("goal", goal.id()).param("seen", seenVersion)
        .param("above", now.above()).param("no", now.no()).param("text", now.text()).update() == 1;
    if (exchange && done) {
      numberGoal(region, goal.above(), now.no() + ASIDE, goal.no());
    }
    return done;
  }

  /** The same for an objective and its goal. */
  boolean reviseObjective(RegionId region, Branch objective, int seenVersion, NewBranch now) {
    boolean exchange = exchanges(objective, now);
    if (exchange) {
      numberObjective(region, objective.above(), now.no(), now.no() + ASIDE);
    }
    boolean done = jdbc.sql("""
        update objective set goal_id = :above, no = :no, text = :text, version = version + 1
        where region_id = :region and objective_id = :objective and version = :seen""")
        .param("region", region.value()).param("objective", objective.id()).param("seen", seenVersion)
        .param("above", now.above()).param("no", now.no()).param("text", now.text()).update() == 1;
    if (exchange && done) {
      numberObjective(region, objective.above(), now.no() + ASIDE, objective.no());
    }
    return done;
  }

  boolean hasObjectives(RegionId region, UUID goal) {
    return jdbc.sql("select exists (select 1 from objective where region_id = :region and goal_id = :goal)")
        .param("region", region.value()).param("goal", goal).query(Rows.of(Boolean.class)).single();
  }

  boolean isMeasured(RegionId region, UUID objective) {
    return jdbc.sql("""
        select exists (select 1 from objective_indicator where region_id = :region and objective_id = :objective)""")
        .param("region", region.value()).param("objective", objective).query(Rows.of(Boolean.class)).single();
  }

  void removeGoal(RegionId region, UUID goal) {
    jdbc.sql("delete from goal where region_id = :region and goal_id = :goal").param("region", region.value())
        .param("goal", goal).update();
  }

  void removeObjective(RegionId region, UUID objective) {
    jdbc.sql("delete from objective where region_id = :region and objective_id = :objective")
        .param("region", region.value()).param("objective", objective).update();
  }

  void assign(RegionId region, UUID objective, UUID indicator) {
    jdbc.sql("""
        insert into objective_indicator (region_id, objective_id, indicator_id)
        values (:region, :objective, :indicator)""").param("region", region.value()).param("objective", objective)
        .param("indicator", indicator).update();
  }

  void release(RegionId region, UUID objective, UUID indicator) {
    jdbc.sql("""
        delete from objective_indicator
        where region_id = :region and objective_id = :objective and indicator_id = :indicator""")
        .param("region", region.value()).param("objective", objective).param("indicator", indicator).update();
  }

  private static boolean exchanges(Branch before, NewBranch now) {
    return now.above().equals(before.above()) && now.no() != before.no();
  }

  private void numberGoal(RegionId region, UUID mission, int from, int to) {
    jdbc.sql("""
        update goal set no = :to, version = version + 1
        where region_id = :region and mission_id = :mission and no = :from""").param("region", region.value())
        .param("mission", mission).param("from", from).param("to", to).update();
  }

  private void numberObjective(RegionId region, UUID goal, int from, int to) {
    jdbc.sql("""
        update objective set no = :to, version = version + 1
        where region_id = :region and goal_id = :goal and no = :from""").param("region", region.value())
        .param("goal", goal).param("from", from).param("to", to).update();
  }
}
