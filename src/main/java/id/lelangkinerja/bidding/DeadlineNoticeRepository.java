package id.lelangkinerja.bidding;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which invited agencies have no bid handed in for a lot whose deadline nears. Each is told of itself alone. */
@Repository
class DeadlineNoticeRepository {
  private final JdbcClient jdbc;

  DeadlineNoticeRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Late(UUID lotId, UUID agencyId, String title, Instant closesAt) {
    AgencyId agency() {
      return new AgencyId(agencyId);
    }
  }

  List<Late> closing(RegionId region, int days) {
    return jdbc.sql("""
        select l.lot_id, i.agency_id, l.title, l.closes_at from lot_view l
        join mandate_view i on i.region_id = l.region_id and i.lot_id = l.lot_id
        where l.region_id = :region and l.state = 'BIDDING' and l.closes_at > programme_time()
          and l.closes_at <= programme_time() + make_interval(days => :days)
          and not exists (select 1 from bid b where b.region_id = i.region_id and b.lot_id = i.lot_id
            and b.agency_id = i.agency_id and b.state = 'SUBMITTED')
        order by l.lot_id, i.agency_id""").param("region", region.value()).param("days", days)
        .query(Rows.of(Late.class)).list();
  }
}
