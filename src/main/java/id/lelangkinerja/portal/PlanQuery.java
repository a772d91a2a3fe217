package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the terms of office with their missions, goals and objectives. */
@PublishedQuery
class PlanQuery {
  private static final String MISSION = """
      select mission_id, term_id, no, text, term_name from published_mission where region_id = :region""";
  private final PublishedJdbc jdbc;

  PlanQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** A five-year period of an elected head. */
  record Term(UUID termId, String name, LocalDate startsOn, LocalDate endsOn) {}

  record Mission(UUID missionId, UUID termId, int no, String text, String termName) {
    String named() {
      return no + ". " + text;
    }
  }

  record Goal(UUID goalId, int no, String text) {}

  record Objective(UUID objectiveId, UUID goalId, int no, String text) {}

  /** The newest first. */
  public List<Term> terms(RegionId region) {
    return jdbc.sql("""
        select term_id, name, starts_on, ends_on from published_term where region_id = :region
        order by starts_on desc""").param("region", region.value()).query(Rows.of(Term.class)).list();
  }

  /** Of all terms, the newest term's first, by number. */
  public List<Mission> missions(RegionId region) {
    return jdbc.sql(MISSION + " order by term_starts_on desc, no").param("region", region.value())
        .query(Rows.of(Mission.class)).list();
  }

  public Optional<Mission> mission(RegionId region, UUID mission) {
    return jdbc.sql(MISSION + " and mission_id = :mission").param("region", region.value())
        .param("mission", mission).query(Rows.of(Mission.class)).optional();
  }

  public List<Goal> goals(RegionId region, UUID mission) {
    return jdbc.sql("""
        select goal_id, no, text from published_goal where region_id = :region and mission_id = :mission order by no""")
        .param("region", region.value()).param("mission", mission).query(Rows.of(Goal.class)).list();
  }

  public List<Objective> objectives(RegionId region, UUID mission) {
    return jdbc.sql("""
        select objective_id, goal_id, no, text from published_objective
        where region_id = :region and mission_id = :mission order by goal_no, no""")
        .param("region", region.value()).param("mission", mission).query(Rows.of(Objective.class)).list();
  }
}
