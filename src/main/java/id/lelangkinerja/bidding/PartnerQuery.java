package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.JointBidders;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.RoundId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads which agencies are partners in bids of a round, asked or consented, whoever's the bid is. */
@Repository
@Transactional(readOnly = true)
class PartnerQuery implements JointBidders {
  private final JdbcClient jdbc;

  PartnerQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<AgencyId> partners(RegionId region, RoundId round) {
    return jdbc.sql("""
        select c.agency_id from bid_consent c
        join bid_view b on b.region_id = c.region_id and b.bid_id = c.bid_id
        where c.region_id = :region and b.round_id = :round and c.answer is distinct from 'DECLINED'
        union
        select p.agency_id from bid_partner p
        join bid_view b on b.region_id = p.region_id and b.bid_id = p.bid_id
        where p.region_id = :region and b.round_id = :round""").param("region", region.value())
        .param("round", round.value()).query(Rows.of(UUID.class)).list().stream().map(AgencyId::new)
        .collect(Collectors.toSet());
  }

  @Override
  public Set<AgencyId> partners(RegionId region, LotId lot) {
    return jdbc.sql("""
        select c.agency_id from bid_consent c
        join bid b on b.region_id = c.region_id and b.bid_id = c.bid_id
        where c.region_id = :region and b.lot_id = :lot and c.answer is distinct from 'DECLINED'
          and b.state in ('DRAFT', 'SUBMITTED')""").param("region", region.value()).param("lot", lot.value())
        .query(Rows.of(UUID.class)).list().stream().map(AgencyId::new).collect(Collectors.toSet());
  }

  /** The partners of a bid that is out of its seal: of one that nothing opened from, those who had consented. */
  List<AgencyId> partners(RegionId region, BidId bid) {
    return jdbc.sql("""
        select p.agency_id from bid_partner p where p.region_id = :region and p.bid_id = :bid and not p.lead
        union
        select c.agency_id from bid_consent c join bid b on b.region_id = c.region_id and b.bid_id = c.bid_id
        where c.region_id = :region and c.bid_id = :bid and c.answer = 'CONSENTED' and b.state = 'DAMAGED'
        order by agency_id""").param("region", region.value()).param("bid", bid.value()).query(Rows.of(UUID.class))
        .list()
        .stream().map(AgencyId::new).toList();
  }
}
