package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whether sealed bids wait for lots that were put back to drafts. They were written for the indicators, years and
 * agencies of that day: of others nobody could read them at the opening, so that these stay as they are.
 */
@Repository
class SealedTermsRepository {
  private final JdbcClient jdbc;

  SealedTermsRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean hold(RegionId region, LotId lot) {
    return jdbc.sql("""
        select exists (select 1 from bid_view where region_id = :region and lot_id = :lot and state = 'SUBMITTED')""")
        .param("region", region.value()).param("lot", lot.value()).query(Rows.of(Boolean.class)).single();
  }

  /** Whether they do for any draft of the round; bids for a cancelled lot are never opened. */
  boolean hold(RegionId region, RoundId round) {
    return jdbc.sql("""
        select exists (select 1 from bid_view b join lot l on l.region_id = b.region_id and l.lot_id = b.lot_id
          where l.region_id = :region and l.round_id = :round and l.state = 'DRAFT' and b.state = 'SUBMITTED')""")
        .param("region", region.value()).param("round", round.value()).query(Rows.of(Boolean.class)).single();
  }
}
