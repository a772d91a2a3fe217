package id.lelangkinerja.round;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which agencies a lot invites, and what an invitation says. */
@Repository
class InvitationRepository {
  private final JdbcClient jdbc;

  InvitationRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Invitation(String title, String roundName, Instant closesAt) {}

  Invitation of(RegionId region, LotId lot) {
    return jdbc.sql("""
        select title, round_name, closes_at from lot_view where region_id = :region and lot_id = :lot""")
        .param("region", region.value()).param("lot", lot.value()).query(Rows.of(Invitation.class)).single();
  }

  AgencyId[] agencies(RegionId region, LotId lot) {
    return jdbc
        .sql("select agency_id from lot_invitation where region_id = :region and lot_id = :lot order by agency_id")
        .param("region", region.value()).param("lot", lot.value()).query(Rows.of(UUID.class)).list().stream()
        .map(AgencyId::new).toArray(AgencyId[]::new);
  }

  /** The agencies that may bid for a lot, and those that carry its opened bids, partners among them. */
  AgencyId[] bidders(RegionId region, LotId lot) {
    return jdbc.sql("""
        select agency_id from mandate_view where region_id = :region and lot_id = :lot
        union select agency_id from bid_carrier_view where region_id = :region and lot_id = :lot
        order by agency_id""").param("region", region.value()).param("lot", lot.value()).query(Rows.of(UUID.class))
        .list().stream().map(AgencyId::new).toArray(AgencyId[]::new);
  }

  /** A round as it is announced to its panel. */
  record Announced(String name, Instant closesAt) {}

  Announced announced(RegionId region, RoundId round) {
    return jdbc.sql("select name, closes_at from round where region_id = :region and round_id = :round")
        .param("region", region.value()).param("round", round.value()).query(Rows.of(Announced.class)).single();
  }

  List<PersonId> panel(RegionId region, RoundId round) {
    return jdbc.sql("""
        select person_id from panel_member where region_id = :region and round_id = :round order by person_id""")
        .param("region", region.value()).param("round", round.value()).query(Rows.of(UUID.class)).list().stream()
        .map(PersonId::new).toList();
  }

  /** Who may bid for a lot, where that was made known, and who carries a bid for it; but nobody who has won it. */
  List<AgencyId> concerned(RegionId region, LotId lot, boolean announced) {
    return jdbc.sql("""
        select agency_id from (
          select agency_id from mandate_view where region_id = :region and lot_id = :lot and :announced
          union select agency_id from bid_view where region_id = :region and lot_id = :lot
          union select agency_id from bid_carrier_view where region_id = :region and lot_id = :lot) concerned
        except select c.agency_id from bid_carrier_view c
          join bid_view b on b.region_id = c.region_id and b.bid_id = c.bid_id and b.state = 'AWARDED'
          where c.region_id = :region and c.lot_id = :lot
        order by agency_id""").param("region", region.value()).param("lot", lot.value()).param("announced", announced)
        .query(Rows.of(UUID.class)).list().stream().map(AgencyId::new).toList();
  }
}
