package id.lelangkinerja.offering;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.web.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of target offers: the order in which agencies are asked, and what each answered. */
@Repository
class OfferRepository {
  private final JdbcClient jdbc;

  OfferRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The offer that is with an agency, to answer or to bid, held until the transaction ends. */
  record Open(UUID agencyId, OfferState offer, String title, LotState state, boolean closed, boolean past) {
    AgencyId agency() {
      return new AgencyId(agencyId);
    }
  }

  /** Writes the order anew: these agencies, each with so many days. */
  void order(RegionId region, LotId lot, List<AgencyId> agencies, int days) {
    clearTurns(region, lot);
    jdbc.sql("""
        insert into target_lot (region_id, lot_id, days) values (:region, :lot, :days)
        on conflict (region_id, lot_id) do update set days = excluded.days""").param("region", region.value())
        .param("lot", lot.value()).param("days", days).update();
    jdbc.sql(
        """
            insert into target_turn (region_id, lot_id, turn, agency_id)
            select :region, :lot, turn, agency from unnest(cast(:agencies as uuid[])) with ordinality as t (agency, turn)""")
        .param("region", region.value()).param("lot", lot.value())
        .param("agencies", agencies.stream().map(AgencyId::value).toArray(UUID[]::new)).update();
  }

  /** The order of another lot, as far as this one invites the agencies; nothing where it invites none of them. */
  void copy(RegionId region, LotId from, LotId to) {
    var agencies = jdbc.sql("""
        select t.agency_id from target_turn t
        join lot_invitation_view i on i.region_id = t.region_id and i.lot_id = :to and i.agency_id = t.agency_id
        where t.region_id = :region and t.lot_id = :from order by t.turn""").param("region", region.value())
        .param("from", from.value()).param("to", to.value()).query(Rows.of(UUID.class)).list();
    if (!agencies.isEmpty()) {
      var days = jdbc.sql("select days from target_lot where region_id = :region and lot_id = :from")
          .param("region", region.value()).param("from", from.value()).query(Rows.of(Integer.class)).single();
      order(region, to, agencies.stream().map(AgencyId::new).toList(), days);
    }
  }

  /** The lot is open to all whom it invites, as if no order had been written: nobody was asked yet. */
  void release(RegionId region, LotId lot) {
    clearTurns(region, lot);
    jdbc.sql("delete from target_lot where region_id = :region and lot_id = :lot").param("region", region.value())
        .param("lot", lot.value()).update();
  }

  /** The same once agencies were asked: what they answered stays, and the reason is kept. */
  void open(Acting who, LotId lot, String reason) {
    jdbc.sql("""
        update target_lot set released_at = programme_time(), released_by = :by, release_reason = :reason
        where region_id = :region and lot_id = :lot""").param("region", who.region().value())
        .param("lot", lot.value()).param("by", who.person().value()).param("reason", reason).update();
  }

  /** The agency is asked after all others. */
  void append(RegionId region, LotId lot, AgencyId agency) {
    jdbc.sql("""
        insert into target_turn (region_id, lot_id, turn, agency_id)
        select :region, :lot, coalesce(max(turn), 0) + 1, :agency from target_turn
        where region_id = :region and lot_id = :lot""").param("region", region.value()).param("lot", lot.value())
        .param("agency", agency.value()).update();
  }

  /** Waits for every other act upon the lot's offers, and lets none begin until the transaction ends. */
  void lock(RegionId region, LotId lot) {
    jdbc.sql("select days from target_lot where region_id = :region and lot_id = :lot for update")
        .param("region", region.value()).param("lot", lot.value()).query(Rows.of(Integer.class)).optional();
  }

  private void clearTurns(RegionId region, LotId lot) {
    jdbc.sql("delete from target_turn where region_id = :region and lot_id = :lot").param("region", region.value())
        .param("lot", lot.value()).update();
  }

  boolean isOffered(RegionId region, LotId lot) {
    return exists(region, lot,
        "target_lot where region_id = :region and lot_id = :lot and released_at is null");
  }

  boolean wasAsked(RegionId region, LotId lot) {
    return exists(region, lot, "target_offer where region_id = :region and lot_id = :lot");
  }

  boolean isHeld(RegionId region, LotId lot) {
    return exists(region, lot,
        """
            target_offer where region_id = :region and lot_id = :lot and state in ('ASKED', 'ABLE', 'ABLE_IF', 'AGREED')""");
  }

  private boolean exists(RegionId region, LotId lot, String from) {
    return jdbc.sql("select exists (select 1 from " + from + ")").param("region", region.value())
        .param("lot", lot.value()).query(Rows.of(Boolean.class)).single();
  }

  /** The first agency in the order that was not asked yet and is still invited. */
  Optional<AgencyId> next(RegionId region, LotId lot) {
    return jdbc.sql("""
        select t.agency_id from target_turn t
        join lot_invitation_view i
          on i.region_id = t.region_id and i.lot_id = t.lot_id and i.agency_id = t.agency_id
        where t.region_id = :region and t.lot_id = :lot
          and not exists (select 1 from target_offer o where o.region_id = t.region_id and o.lot_id = t.lot_id
            and o.agency_id = t.agency_id)
        order by t.turn limit 1""").param("region", region.value()).param("lot", lot.value())
        .query(Rows.of(UUID.class)).optional().map(AgencyId::new);
  }

  /** What an agency is told when it is asked. */
  record Asked(String title, String roundName, Instant answerBy) {}

  /** Asks the agency: it has until the last of its days ends, and not longer than the round takes bids. */
  Asked ask(RegionId region, LotId lot, AgencyId agency) {
    return jdbc.sql("""
        with asked as (
          insert into target_offer (region_id, lot_id, agency_id, asked_at, answer_by, state)
          select l.region_id, l.lot_id, :agency, programme_time(),
            least(l.closes_at, (date_trunc('day', programme_time() at time zone :zone)
              + make_interval(days => t.days + 1)) at time zone :zone), 'ASKED'
          from lot_view l join target_lot t on t.region_id = l.region_id and t.lot_id = l.lot_id
          where l.region_id = :region and l.lot_id = :lot
          returning region_id, lot_id, answer_by)
        select l.title, l.round_name, a.answer_by from asked a
        join lot_view l on l.region_id = a.region_id and l.lot_id = a.lot_id""").param("region", region.value())
        .param("lot", lot.value()).param("agency", agency.value()).param("zone", Texts.ZONE.getId())
        .query(Rows.of(Asked.class)).single();
  }

  /** The offer that waits for an answer. */
  Optional<Open> lockOpen(RegionId region, LotId lot) {
    return lockHeld(region, lot).filter(open -> open.offer() == OfferState.ASKED);
  }

  /** The offer that is with an agency, whatever that has said: one at most. */
  Optional<Open> lockHeld(RegionId region, LotId lot) {
    lock(region, lot);
    return jdbc.sql("""
        select o.agency_id, o.state offer, l.title, l.state, l.closes_at <= programme_time() closed,
          o.answer_by <= programme_time() past
        from target_offer o join lot_view l on l.region_id = o.region_id and l.lot_id = o.lot_id
        where o.region_id = :region and o.lot_id = :lot and o.state in ('ASKED', 'ABLE', 'ABLE_IF', 'AGREED')""")
        .param("region", region.value()).param("lot", lot.value()).query(Rows.of(Open.class)).optional();
  }
}
