package id.lelangkinerja.award;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what awards would cost beside those that stand, for somebody who has been shown the lot's award. */
@Repository
@Transactional(readOnly = true)
class SpendQuery {
  private final JdbcClient jdbc;

  SpendQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The years in which these bids and what is awarded already cost more than the round's ceiling, the first first. */
  List<Integer> overspent(Acting who, AwardLot lot, Collection<UUID> bids) {
    return jdbc.sql("""
        select c.year from ceiling_view c
        join bid_view b on b.region_id = c.region_id and b.round_id = c.round_id
          and (b.state in ('AWARDED', 'CONTRACTED') or b.bid_id = any(:bids))
        join bid_budget_view y on y.region_id = b.region_id and y.bid_id = b.bid_id and y.year = c.year
        where c.region_id = :region and c.round_id = :round
        group by c.year, c.amount having sum(y.amount) > c.amount order by c.year""")
        .param("region", who.region().value()).param("round", lot.roundId())
        .param("bids", bids.toArray(UUID[]::new)).query(Rows.of(Integer.class)).list();
  }
}
