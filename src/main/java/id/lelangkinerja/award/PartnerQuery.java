package id.lelangkinerja.award;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.lelangkinerja.award.page.AwardPage;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
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

  private record Row(UUID bidId, String name, BigDecimal share) {
    AwardPage.Partner partner() {
      return new AwardPage.Partner(name, share);
    }
  }

  /** By bid, its lead first; a bid that one agency carries alone is left out. */
  Map<UUID, List<AwardPage.Partner>> of(Acting who, AwardLot lot) {
    return jdbc.sql("""
        select p.bid_id, p.name, p.share from bid_partner_view p
        join bid_view b on b.region_id = p.region_id and b.bid_id = p.bid_id
        where p.region_id = :region and b.lot_id = :lot order by p.bid_id, p.lead desc, p.name""")
        .param("region", who.region().value()).param("lot", lot.lotId()).query(Rows.of(Row.class)).list().stream()
        .collect(groupingBy(Row::bidId, mapping(Row::partner, toList())));
  }
}
