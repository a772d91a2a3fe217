package id.lelangkinerja.panel;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds who holds an office and may read a bid by it: nobody who belongs to an agency that carries a rival. */
@Repository
class OfficerQuery {
  private final JdbcClient jdbc;

  OfficerQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PersonId> readers(RegionId region, PanelBid bid, LocalDate day, Role... roles) {
    return jdbc.sql("""
        select distinct o.person_id from appointment_view o
        where o.region_id = :region and o.role = any(:roles)
          and o.valid_from <= :day and (o.valid_to is null or o.valid_to >= :day)
          and not exists (select 1 from bid_carrier_view r
            join appointment_view a on a.region_id = r.region_id and a.agency_id = r.agency_id
            where r.region_id = o.region_id and r.lot_id = :lot and r.bid_id <> :bid
              and a.person_id = o.person_id and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day))
        order by o.person_id""").param("region", region.value())
        .param("roles", Arrays.stream(roles).map(Role::name).toArray(String[]::new)).param("lot", bid.lotId())
        .param("bid", bid.bidId()).param("day", day).query(Rows.of(UUID.class)).list().stream().map(PersonId::new)
        .toList();
  }
}
