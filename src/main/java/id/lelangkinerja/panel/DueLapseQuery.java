package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.web.Texts;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whose word on the panel's last counter-offer is awaited, and who let its term pass, by the database's clock. */
@Repository
@Transactional(readOnly = true)
class DueLapseQuery {
  private final JdbcClient jdbc;

  DueLapseQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether the panel's last counter-offer to any bid of the lot waits for the agency's word. */
  public boolean isAnswerAwaited(RegionId region, LotId lot) {
    return jdbc.sql("""
        select exists (select 1 from bid_view b
          join lateral (select c.side from counter_offer c
            where c.region_id = b.region_id and c.bid_id = b.bid_id order by c.turn desc limit 1) last on true
          where b.region_id = :region and b.lot_id = :lot and b.state = 'COUNTERED' and last.side = 'PANEL')""")
        .param("region", region.value()).param("lot", lot.value()).query(Rows.of(Boolean.class)).single();
  }

  public List<BidId> bids(RegionId region) {
    return jdbc.sql("""
        select b.bid_id from bid_view b
        join lot_view l on l.region_id = b.region_id and l.lot_id = b.lot_id and l.state = 'NEGOTIATING'
        join lateral (select c.side, c.answer_by from counter_offer c
          where c.region_id = b.region_id and c.bid_id = b.bid_id order by c.turn desc limit 1) last on true
        where b.region_id = :region and b.state = 'COUNTERED' and last.side = 'PANEL'
          and programme_time() >= (last.answer_by + 1)::timestamp at time zone :zone
        order by b.bid_id""")
        .param("region", region.value()).param("zone", Texts.ZONE.getId()).query(Rows.of(UUID.class)).list().stream()
        .map(BidId::new).toList();
  }
}
