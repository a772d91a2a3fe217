package id.lelangkinerja.award;

import static java.util.stream.Collectors.groupingBy;

import id.lelangkinerja.award.page.AwardPage;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads who carries the joint bids of a lot, for somebody who has been shown its award. */
@Repository
@Transactional(readOnly = true)
class PartnerQuery {
  private final JdbcClient jdbc;

  PartnerQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An agency that carries a part of a joint bid, with its share in per cent. */
  record Carrier(UUID bidId, UUID agencyId, String name, BigDecimal share) {
    AwardPage.Partner partner() {
      return new AwardPage.Partner(name, share);
    }
  }

  /** Who carries the bid: its lead, and its partners where it has any. */
  AgencyId[] carriers(Acting who, Candidate bid) {
    return jdbc.sql(
        """
            select agency_id from bid_carrier_view where region_id = :region and bid_id = :bid
            union select agency_id from bid_view where region_id = :region and bid_id = :bid order by agency_id""")
        .param("region", who.region().value()).param("bid", bid.bidId()).query(Rows.of(UUID.class)).list().stream()
        .map(AgencyId::new).toArray(AgencyId[]::new);
  }

  /** By bid, its lead first; a bid that one agency carries alone is left out. */
  Map<UUID, List<Carrier>> of(Acting who, AwardLot lot) {
    return jdbc.sql("""
        select p.bid_id, p.agency_id, p.name, p.share from bid_partner_view p
        join bid_view b on b.region_id = p.region_id and b.bid_id = p.bid_id
        where p.region_id = :region and b.lot_id = :lot order by p.bid_id, p.lead desc, p.name""")
        .param("region", who.region().value()).param("lot", lot.lotId()).query(Rows.of(Carrier.class)).list()
        .stream().collect(groupingBy(Carrier::bidId));
  }
}
