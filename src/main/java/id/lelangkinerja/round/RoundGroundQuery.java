package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Groundwork;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reckoned;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.region.TermUse;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What rounds rest on: the years of a term, the settings once bidding began; and whether a first round is planned. */
@Repository
@Transactional(readOnly = true)
@Order(40)
class RoundGroundQuery implements TermUse, Reckoned, Groundwork {
  private final JdbcClient jdbc;

  RoundGroundQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean hangsOn(Acting who, UUID term) {
    return jdbc.sql("select exists (select 1 from round where region_id = :region and term_id = :term)")
        .param("region", who.region().value()).param("term", term).query(Rows.of(Boolean.class)).single();
  }

  /** From the first opened round on, figures are computed and documents printed. */
  @Override
  public boolean anything(Acting who) {
    return jdbc.sql("select exists (select 1 from lot where region_id = :region and state <> 'DRAFT')")
        .param("region", who.region().value()).query(Rows.of(Boolean.class)).single();
  }

  @Override
  public List<Step> steps(Acting who, Links links) {
    if (!id.lelangkinerja.region.Rules.mayPrepare(who)) {
      return List.of();
    }
    int rounds = jdbc.sql("select count(*) from round where region_id = :region")
        .param("region", who.region().value()).query(Rows.of(Integer.class)).single();
    return List.of(new Step("groundwork.round", rounds, 0, rounds > 0,
        who.has(Role.PLANNER) || rounds > 0 ? links.auction().rounds() : ""));
  }
}
