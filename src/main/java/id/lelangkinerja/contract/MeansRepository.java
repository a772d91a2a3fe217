package id.lelangkinerja.contract;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the means of contracts from the bids that they were drawn up from. */
@Repository
class MeansRepository {
  private final JdbcClient jdbc;

  MeansRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Means of(RegionId region, UUID bid) {
    return new Means(lines(region, bid, """
        select no, name, description, starts_on from innovation_view
        where region_id = :region and bid_id = :bid order by no""", Means.Innovation.class),
        lines(region, bid, """
            select m.no, m.due_on, m.text, n.name innovation from bid_milestone_view m
            left join innovation_view n on n.region_id = m.region_id and n.bid_id = m.bid_id and n.no = m.innovation_no
            where m.region_id = :region and m.bid_id = :bid order by m.due_on, m.no""", Means.Milestone.class),
        lines(region, bid, """
            select name, lead, share, part from bid_partner_view
            where region_id = :region and bid_id = :bid order by lead desc, share desc, name""", Means.Partner.class));
  }

  private <T> List<T> lines(RegionId region, UUID bid, String select, Class<T> type) {
    return jdbc.sql(select).param("region", region.value()).param("bid", bid).query(Rows.of(type)).list();
  }
}
