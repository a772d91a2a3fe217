package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.planning.IndicatorUse;
import id.lelangkinerja.planning.ProblemUse;
import id.lelangkinerja.platform.Acting;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which lots rest on an indicator's measure, and whether any took up a problem. */
@Repository
@Transactional(readOnly = true)
@Order(40)
class UseQuery implements IndicatorUse, ProblemUse {
  private final JdbcClient jdbc;

  UseQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Use> of(Acting who, UUID indicator) {
    return jdbc.sql("""
        select case when l.state in ('DRAFT', 'RUNNING', 'CLOSED', 'CANCELLED') then 'LOT' else 'AUCTION' end stage,
          l.lot_id id, r.name || ': ' || l.title title
        from lot_indicator i
        join lot l on l.region_id = i.region_id and l.lot_id = i.lot_id
        join round r on r.region_id = l.region_id and r.round_id = l.round_id
        where i.region_id = :region and i.indicator_id = :indicator order by r.opens_at desc, l.no""")
        .param("region", who.region().value()).param("indicator", indicator).query(Rows.of(Use.class)).list();
  }

  @Override
  public boolean tookUp(Acting who, UUID problem) {
    return jdbc.sql("select exists (select 1 from lot_problem where region_id = :region and problem_id = :problem)")
        .param("region", who.region().value()).param("problem", problem).query(Rows.of(Boolean.class)).single();
  }
}
