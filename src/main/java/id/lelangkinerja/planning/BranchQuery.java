package id.lelangkinerja.planning;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.planning.page.Named;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.page.Choice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads goals and objectives as their editors need them: with their version, what hangs on them and where they may
 * go.
 */
@Repository
@Transactional(readOnly = true)
class BranchQuery {
  private final JdbcClient jdbc;

  BranchQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A goal or an objective.
   *
   * @param above  the mission of a goal, the goal of an objective
   * @param number its number with those of what it hangs on, such as 1.2.3
   */
  record Branch(UUID id, UUID above, UUID termId, String number, int no, String text, int version) {}

  Optional<Branch> goal(RegionId region, UUID goal) {
    return jdbc.sql("""
        select g.goal_id id, g.mission_id above, m.term_id, m.no || '.' || g.no number, g.no, g.text, g.version
        from goal g join mission_view m on m.region_id = g.region_id and m.mission_id = g.mission_id
        where g.region_id = :region and g.goal_id = :goal""")
        .param("region", region.value()).param("goal", goal).query(Rows.of(Branch.class)).optional();
  }

  Optional<Branch> objective(RegionId region, UUID objective) {
    return jdbc.sql("""
        select o.objective_id id, o.goal_id above, m.term_id, m.no || '.' || g.no || '.' || o.no number, o.no, o.text,
          o.version
        from objective o
        join goal g on g.region_id = o.region_id and g.goal_id = o.goal_id
        join mission_view m on m.region_id = g.region_id and m.mission_id = g.mission_id
        where o.region_id = :region and o.objective_id = :objective""")
        .param("region", region.value()).param("objective", objective).query(Rows.of(Branch.class)).optional();
  }

  /** The missions of a term that a goal may hang on. */
  List<Choice> missions(RegionId region, UUID term) {
    return jdbc.sql("""
        select mission_id value, no || '. ' || text label from mission_view
        where region_id = :region and term_id = :term order by no""")
        .param("region", region.value()).param("term", term).query(Rows.of(Choice.class)).list();
  }

  /** The goals of a term that an objective may hang on. */
  List<Choice> goals(RegionId region, UUID term) {
    return jdbc.sql("""
        select g.goal_id value, m.no || '.' || g.no || '. ' || g.text label
        from goal g join mission_view m on m.region_id = g.region_id and m.mission_id = g.mission_id
        where g.region_id = :region and m.term_id = :term order by m.no, g.no""")
        .param("region", region.value()).param("term", term).query(Rows.of(Choice.class)).list();
  }

  /** The objectives of all terms that an indicator may measure, the newest term's first. */
  List<Choice> objectives(RegionId region) {
    return jdbc.sql("""
        select o.objective_id value, t.name || ': ' || m.no || '.' || g.no || '.' || o.no || '. ' || o.text label
        from objective o
        join goal g on g.region_id = o.region_id and g.goal_id = o.goal_id
        join mission_view m on m.region_id = g.region_id and m.mission_id = g.mission_id
        join term_view t on t.region_id = m.region_id and t.term_id = m.term_id
        where o.region_id = :region order by t.starts_on desc, m.no, g.no, o.no limit 2000""")
        .param("region", region.value()).query(Rows.of(Choice.class)).list();
  }

  /** The objectives that hang on a goal, each with its number. */
  List<Named> below(RegionId region, UUID goal) {
    return jdbc.sql("""
        select o.objective_id id, m.no || '.' || g.no || '.' || o.no || '. ' || o.text text
        from objective o
        join goal g on g.region_id = o.region_id and g.goal_id = o.goal_id
        join mission_view m on m.region_id = g.region_id and m.mission_id = g.mission_id
        where o.region_id = :region and o.goal_id = :goal order by o.no""")
        .param("region", region.value()).param("goal", goal).query(Rows.of(Named.class)).list();
  }

  /** The indicators that measure an objective. */
  List<Named> measuring(RegionId region, UUID objective) {
    return jdbc.sql("""
        select i.indicator_id id, i.name text from objective_indicator oi
        join indicator i on i.region_id = oi.region_id and i.indicator_id = oi.indicator_id
        where oi.region_id = :region and oi.objective_id = :objective order by i.name, i.code""")
        .param("region", region.value()).param("objective", objective).query(Rows.of(Named.class)).list();
  }

  /** The objectives that an indicator measures. */
  List<UUID> measured(RegionId region, UUID indicator) {
    return jdbc.sql("""
        select objective_id from objective_indicator where region_id = :region and indicator_id = :indicator""")
        .param("region", region.value()).param("indicator", indicator).query(Rows.of(UUID.class)).list();
  }
}
