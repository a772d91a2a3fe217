package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.RoundId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rounds whose deadline has passed by the database's clock while lots of theirs still take bids. */
@Repository
@Transactional(readOnly = true)
class DueClosingQuery {
  private final JdbcClient jdbc;

  DueClosingQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<RoundId> rounds(RegionId region) {
    return jdbc.sql("""
        select distinct round_id from lot_view
        where region_id = :region and state = 'BIDDING' and programme_time() >= closes_at order by round_id""")
        .param("region", region.value()).query(Rows.of(UUID.class)).list().stream().map(RoundId::new).toList();
  }
}
