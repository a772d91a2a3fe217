package id.lelangkinerja.panel;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who of a round's panel may read a bid: who still holds the office that they sit there for, and belongs to no agency
 * that carries another opened bid for the lot, alone or with others.
 */
@Repository
class SeatRepository {
  private final JdbcClient jdbc;

  SeatRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<PersonId> readers(RegionId region, PanelBid bid, LocalDate day) {
    return jdbc.sql("""
        select m.person_id from panel_member_view m
        where m.region_id = :region and m.round_id = :round
          and exists (select 1 from appointment_view seat
            where seat.region_id = m.region_id and seat.person_id = m.person_id
              and seat.role in ('MAYOR', 'VICE_MAYOR', 'SECRETARY', 'PANEL_MEMBER')
              and seat.valid_from <= :day and (seat.valid_to is null or seat.valid_to >= :day))
          and not exists (select 1 from bid_carrier_view r
            join appointment_view a on a.region_id = r.region_id and a.agency_id = r.agency_id
            where r.region_id = m.region_id and r.lot_id = :lot and r.bid_id <> :bid
              and a.person_id = m.person_id and a.valid_from <= :day and (a.valid_to is null or a.valid_to >= :day))
        order by m.person_id""").param("region", region.value()).param("round", bid.roundId()).param("lot", bid.lotId())
        .param("bid", bid.bidId()).param("day", day).query(Rows.of(UUID.class)).list().stream()
        .map(PersonId::new).toList();
  }
}
