package id.lelangkinerja.planning;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole tree of all terms as a table: missions, goals and objectives by their numbers. */
@Repository
@Transactional(readOnly = true)
class TreeListQuery {
  private final JdbcClient jdbc;

  TreeListQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A place in the tree: a goal's objective is 0, a mission's goal too. */
  record Place(String term, int mission, int goal, int objective) {
    int level() {
      return objective > 0 ? 2 : goal > 0 ? 1 : 0;
    }

    boolean isGoal() {
      return level() == 1;
    }

    boolean isObjective() {
      return level() == 2;
    }

    Place above() {
      return new Place(term, mission, isObjective() ? goal : 0, 0);
    }

    @Override
    public String toString() {
      return term + ": " + mission + (goal > 0 ? "." + goal : "") + (objective > 0 ? "." + objective : "");
    }
  }

  /** What stands at a place; {@code codes} are those of an objective's indicators, as one cell holds them. */
  record Branch(String term, int mission, int goal, int objective, UUID id, String text, String codes) {
    Place place() {
      return new Place(term, mission, goal, objective);
    }
  }

  List<Branch> all(RegionId region) {
    return jdbc.sql("""
        select t.name term, m.no mission, b.goal, b.objective, b.id, b.text, b.codes
        from (
          select mission_id, 0 goal, 0 objective, mission_id id, text, '' codes from mission_view
          where region_id = :region
          union all
          select mission_id, no, 0, goal_id, text, '' from goal where region_id = :region
          union all
          select g.mission_id, g.no, o.no, o.objective_id, o.text, coalesce((
            select string_agg(i.code, '; ' order by i.code collate "C") from objective_indicator oi
            join indicator i on i.region_id = oi.region_id and i.indicator_id = oi.indicator_id
            where oi.region_id = o.region_id and oi.objective_id = o.objective_id), '')
          from objective o join goal g on g.region_id = o.region_id and g.goal_id = o.goal_id
          where o.region_id = :region
        ) b
        join mission_view m on m.region_id = :region and m.mission_id = b.mission_id
        join term_view t on t.region_id = :region and t.term_id = m.term_id
        order by t.starts_on, m.no, b.goal, b.objective""").param("region", region.value())
        .query(Rows.of(Branch.class)).list();
  }
}
