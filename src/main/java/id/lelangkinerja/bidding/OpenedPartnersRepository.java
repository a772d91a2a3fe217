package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.math.BigDecimal;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who carries opened joint bids, in rows: the lead and its partners with their shares and their heads' consents. */
@Repository
class OpenedPartnersRepository {
  private final JdbcClient jdbc;

  OpenedPartnersRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(UUID agencyId, String name, boolean lead, BigDecimal share, String part) {}

  /** Nothing where the bidding agency carries the bid alone. */
  void write(RegionId region, BidId bid, Consortium consortium) {
    if (consortium.partners().isEmpty()) {
      return;
    }
    statement("""
        insert into bid_partner (region_id, bid_id, agency_id, name, lead, share, part)
        select b.region_id, b.bid_id, b.agency_id, b.agency_name, true, :share, '' from bid_view b
        where b.region_id = :region and b.bid_id = :bid""", region, bid)
        .param("share", consortium.leadShare()).update();
    consortium.partners().forEach(each -> statement("""
        insert into bid_partner (region_id, bid_id, agency_id, name, lead, share, part, consented_by, consented_at)
        select b.region_id, b.bid_id, :agency, :name, false, :share, :part, c.answered_by, c.answered_at
        from bid b left join bid_consent c on c.region_id = b.region_id and c.bid_id = b.bid_id
          and c.agency_id = :agency and c.answer = 'CONSENTED'
        where b.region_id = :region and b.bid_id = :bid""", region, bid).param("agency", each.agency())
        .param("name", each.name()).param("share", each.share()).param("part", each.part()).update());
  }

  Consortium read(RegionId region, BidId bid) {
    var rows = statement("""
        select agency_id, name, lead, share, part from bid_partner where region_id = :region and bid_id = :bid
        order by share desc, name""", region, bid).query(Rows.of(Row.class)).list();
    return rows.stream().filter(Row::lead).findFirst()
        .map(lead -> new Consortium("", lead.share(),
            rows.stream().filter(row -> !row.lead())
                .map(row -> new Consortium.Partner(row.agencyId(), row.name(), row.share(), row.part())).toList()))
        .orElse(Consortium.NONE);
  }

  private JdbcClient.StatementSpec statement(String sql, RegionId region, BidId bid) {
    return jdbc.sql(sql).param("region", region.value()).param("bid", bid.value());
  }
}
