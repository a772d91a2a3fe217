package id.lelangkinerja.planning;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The rows of problems and of the indicators that show them. */
@Repository
class ProblemRepository {
  private final JdbcClient jdbc;

  ProblemRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean has(RegionId region, UUID problem) {
    return jdbc.sql("select exists (select 1 from problem where region_id = :region and problem_id = :problem)")
        .param("region", region.value()).param("problem", problem).query(Rows.of(Boolean.class)).single();
  }

  boolean hasCode(RegionId region, String code) {
    return jdbc.sql("select exists (select 1 from problem where region_id = :region and code = :code)")
        .param("region", region.value()).param("code", code).query(Rows.of(Boolean.class)).single();
  }

  void add(RegionId region, UUID id, NewProblem problem) {
    facts(jdbc.sql("""
        insert into problem (region_id, problem_id, code, title, class, description, place, year, evidence, source)
        values (:region, :problem, :code, :title, :class, :description, :place, :year, :evidence, :source)""")
        .param("code", problem.code()), region, id, problem.facts()).update();
  }

  /** False where the version is no longer the one that was seen. */
  boolean reword(RegionId region, UUID id, int seenVersion, ProblemFacts facts) {
    return facts(
        jdbc.sql("""
            update problem set title = :title, class = :class, description = :description, place = :place, year = :year,
              evidence = :evidence, source = :source, version = version + 1
            where region_id = :region and problem_id = :problem and version = :seen and withdrawn_on is null""")
            .param("seen", seenVersion),
        region,
        id, facts).update() == 1;
  }

  /** The problem is shown by these indicators and by no others. */
  void show(RegionId region, UUID problem, List<UUID> indicators) {
    jdbc.sql("delete from problem_indicator where region_id = :region and problem_id = :problem")
        .param("region", region.value()).param("problem", problem).update();
    jdbc.sql("""
        insert into problem_indicator (region_id, problem_id, indicator_id)
        select distinct :region, :problem, indicator from unnest(cast(:indicators as uuid[])) indicator""")
        .param("region", region.value()).param("problem", problem)
        .param("indicators", indicators.toArray(UUID[]::new)).update();
  }

  void withdraw(RegionId region, UUID problem, LocalDate day, String reason) {
    jdbc.sql("""
        update problem set withdrawn_on = :day, withdrawn_reason = :reason, version = version + 1
        where region_id = :region and problem_id = :problem""").param("region", region.value())
        .param("problem", problem).param("day", day).param("reason", reason).update();
  }

  /** False where no such problem is withdrawn. */
  boolean restore(RegionId region, UUID problem) {
    return jdbc.sql("""
        update problem set withdrawn_on = null, withdrawn_reason = null, version = version + 1
        where region_id = :region and problem_id = :problem and withdrawn_on is not null""")
        .param("region", region.value()).param("problem", problem).update() == 1;
  }

  void remove(RegionId region, UUID problem) {
    show(region, problem, List.of());
    jdbc.sql("delete from problem where region_id = :region and problem_id = :problem")
        .param("region", region.value()).param("problem", problem).update();
  }

  private static StatementSpec facts(StatementSpec statement, RegionId region, UUID id, ProblemFacts facts) {
    return statement.param("region", region.value()).param("problem", id).param("title", facts.title())
        .param("class", facts.problemClass().name()).param("description", facts.description())
        .param("place", facts.place()).param("year", facts.year()).param("evidence", facts.evidence())
        .param("source", facts.source());
  }
}
