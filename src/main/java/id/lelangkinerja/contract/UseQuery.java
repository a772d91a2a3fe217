package id.lelangkinerja.contract;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.planning.IndicatorUse;
import id.lelangkinerja.platform.Acting;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which contracts that are, or once were, in force promise something on an indicator. */
@Repository
@Transactional(readOnly = true)
@Order(50)
class UseQuery implements IndicatorUse {
  private final JdbcClient jdbc;

  UseQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Use> of(Acting who, UUID indicator) {
    return jdbc.sql("""
        select 'CONTRACT' stage, c.contract_id id, c.number || ': ' || c.title title
        from contract_indicator i
        join contract c on c.region_id = i.region_id and c.contract_id = i.contract_id
        where i.region_id = :region and i.indicator_id = :indicator and c.in_force_at is not null
        order by c.number""")
        .param("region", who.region().value()).param("indicator", indicator).query(Rows.of(Use.class)).list();
  }
}
