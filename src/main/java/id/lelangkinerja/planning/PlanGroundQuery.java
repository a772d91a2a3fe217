package id.lelangkinerja.planning;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.TermUse;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How much of the planning stands, and whether goals rest on a term. */
@Repository
@Transactional(readOnly = true)
class PlanGroundQuery implements TermUse {
  private final JdbcClient jdbc;

  PlanGroundQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The counts of a region.
   *
   * @param unmeasured objectives without an indicator
   * @param silent     indicators that may be targets and have no published figure
   * @param orphaned   indicators whose agency has ended, or that have none
   * @param unshown    problems that no indicator shows
   */
  record Counts(int goals, int objectives, int unmeasured, int indicators, int silent, int orphaned, int problems,
      int unshown) {}

  @Override
  public boolean hangsOn(Acting who, UUID term) {
    return jdbc.sql("""
        select exists (select 1 from goal g
          join mission_view m on m.region_id = g.region_id and m.mission_id = g.mission_id
          where g.region_id = :region and m.term_id = :term)""").param("region", who.region().value())
        .param("term", term).query(Rows.of(Boolean.class)).single();
  }

  Counts counts(RegionId region, java.time.LocalDate day) {
    return jdbc
        .sql(
            """
                select (select count(*) from goal where region_id = :region) goals,
                  (select count(*) from objective where region_id = :region) objectives,
                  (select count(*) from objective o where o.region_id = :region and not exists (select 1
                    from objective_indicator oi where oi.region_id = o.region_id and oi.objective_id = o.objective_id)) unmeasured,
                  (select count(*) from indicator i where i.region_id = :region and i.polarity is not null) indicators,
                  (select count(*) from indicator i where i.region_id = :region and i.polarity is not null and not exists (select 1
                    from indicator_value v where v.region_id = i.region_id and v.indicator_id = i.indicator_id
                      and v.kind <> 'TARGET')) silent,
                  (select count(*) from indicator i left join agency_view a on a.region_id = i.region_id
                    and a.agency_id = i.agency_id where i.region_id = :region and i.polarity is not null
                      and (a.agency_id is null or a.valid_to < :day)) orphaned,
                  (select count(*) from problem where region_id = :region and withdrawn_on is null) problems,
                  (select count(*) from problem p where p.region_id = :region and p.withdrawn_on is null and not exists (select 1 from problem_indicator pi
                    where pi.region_id = p.region_id and pi.problem_id = p.problem_id)) unshown""")
        .param("region", region.value()).param("day", day).query(Rows.of(Counts.class)).single();
  }
}
