package id.lelangkinerja.identity;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Groundwork;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody holds each role without which no round can be played. */
@Repository
@Transactional(readOnly = true)
@Order(20)
class PeopleGroundQuery implements Groundwork {
  private static final List<Role> NEEDED = List.of(Role.MAYOR, Role.SECRETARY, Role.PLANNER, Role.AGENCY_HEAD,
      Role.AGENCY_OPERATOR, Role.VERIFIER);
  private final JdbcClient jdbc;
  private final Clock clock;

  PeopleGroundQuery(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<Step> steps(Acting who, Links links) {
    if (!who.hasAny(Role.REGION_ADMINISTRATOR, Role.PLANNER)) {
      return List.of();
    }
    int held = jdbc.sql("""
        select count(distinct role) from appointment where region_id = :region and role = any(:needed)
          and valid_from <= :day and (valid_to is null or valid_to >= :day)""").param("region", who.region().value())
        .param("needed", NEEDED.stream().map(Role::name).toArray(String[]::new))
        .param("day", LocalDate.ofInstant(clock.instant(), Texts.ZONE)).query(Rows.of(Integer.class)).single();
    int missing = NEEDED.size() - held;
    return List.of(new Step("groundwork.people", held, missing, missing == 0,
        who.has(Role.REGION_ADMINISTRATOR) ? links.people().list() : ""));
  }
}
