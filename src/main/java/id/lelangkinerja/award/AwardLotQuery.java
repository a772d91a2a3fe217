package id.lelangkinerja.award;

import id.lelangkinerja.award.page.AwardPage;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.web.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds lots for those who may read their award: panel, planner, mayor, vice mayor and secretary at any time, except
 * of a lot for which their own agency bids, alone or as a partner; the people of agencies that did bid, partners
 * among them and those whose bid was damaged, once the lot is awarded, and for good.
 */
@Repository
@Transactional(readOnly = true)
class AwardLotQuery {
  private static final String VISIBLE = """
      select * from (
        select l.lot_id, l.round_id, l.no, l.title, l.round_name, l.state, m.person_id is not null panelist,
          exists (select 1 from bid_carrier_view c where c.region_id = l.region_id and c.lot_id = l.lot_id
            and c.agency_id = any(:agencies)) bidder,
          exists (select 1 from bid_carrier_view c where c.region_id = l.region_id and c.lot_id = l.lot_id
            and c.agency_id = any(:workplaces)) or exists (select 1 from bid_view x where x.region_id = l.region_id
            and x.lot_id = l.lot_id and x.state = 'DAMAGED' and x.agency_id = any(:workplaces)) works_for_one,
          d.decision,
          exists (select 1 from objection j
            join objection_answer w on w.region_id = j.region_id and w.objection_id = j.objection_id and w.upheld
            where j.region_id = l.region_id and j.lot_id = l.lot_id and j.decision = d.decision) undone,
          t.ends_on object_until,
          coalesce(programme_time() >= (t.ends_on + 1)::timestamp at time zone :zone, false) term_over,
          (select count(*) from bid_view b
            left join opened_bid_view o on o.region_id = b.region_id and o.bid_id = b.bid_id
            where b.region_id = l.region_id and b.lot_id = l.lot_id
              and (b.state = 'DAMAGED' or b.state = 'REJECTED' and o.bid_id is not null))::int lost,
          (select count(*) from objection j
            left join objection_answer w on w.region_id = j.region_id and w.objection_id = j.objection_id
            where j.region_id = l.region_id and j.lot_id = l.lot_id and j.decision = d.decision
              and w.objection_id is null)::int unanswered,
          l.most_winners,
          not exists (select 1 from appointment_view s where s.region_id = l.region_id and s.role = 'SECRETARY'
            and s.valid_from <= today.day and (s.valid_to is null or s.valid_to >= today.day)
            and not exists (select 1 from appointment_view a
              join bid_carrier_view c
                on c.region_id = a.region_id and c.agency_id = a.agency_id and c.lot_id = l.lot_id
              where a.region_id = s.region_id and a.person_id = s.person_id
                and a.valid_from <= today.day and (a.valid_to is null or a.valid_to >= today.day))) chairless
        from lot_view l
        cross join (select (programme_time() at time zone :zone)::date as day) today
        cross join lateral (select coalesce(max(a.decision), 0) decision from award a
          where a.region_id = l.region_id and a.lot_id = l.lot_id) d
        left join objection_term t
          on t.region_id = l.region_id and t.lot_id = l.lot_id and t.decision = d.decision
        left join panel_member_view m
          on m.region_id = l.region_id and m.round_id = l.round_id and m.person_id = :person and :seated
        where l.region_id = :region) lot
      where ((:office or panelist) and not bidder
        or works_for_one and decision > 0)
      """;
  private final JdbcClient jdbc;

  private record Made(String reasons, Instant decidedAt, @Nullable String departure) {}

  AwardLotQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The lot; refused with NOT_FOUND_HERE where there is none whose award this person may read. */
  AwardLot lot(Acting who, LotId id) {
    return visible(who, "and lot_id = :id", Map.of("id", id.value())).stream().findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** Whether this person may read the lot's award, and bids are negotiated or the lot is or was awarded. */
  boolean isOpenTo(Acting who, LotId id) {
    return visible(who, "and lot_id = :id", Map.of("id", id.value())).stream()
        .anyMatch(lot -> lot.decision() > 0 || lot.state() == LotState.NEGOTIATING);
  }

  /** The lots on which somebody has to decide or to move on. */
  List<AwardLot> current(Acting who) {
    return visible(who, "and state in ('NEGOTIATING', 'AWARDED', 'OBJECTION') order by no", Map.of());
  }

  /** Why and when the lot was awarded; the latest where an objection led to another award. */
  Optional<AwardPage.Decision> decision(Acting who, AwardLot lot) {
    return jdbc.sql("""
        select reasons, decided_at, departure from award where region_id = :region and lot_id = :lot
        order by decision desc limit 1""")
        .param("region", who.region().value()).param("lot", lot.lotId()).query(Rows.of(Made.class)).optional()
        .map(made -> new AwardPage.Decision(made.reasons(), made.departure(), made.decidedAt(), lot.undone()));
  }

  private List<AwardLot> visible(Acting who, String narrower, Map<String, UUID> narrow) {
    return jdbc.sql(VISIBLE + narrower).param("region", who.region().value()).param("person", who.person().value())
        .param("seated", Rules.seated(who)).param("zone", Texts.ZONE.getId())
        .param("agencies", who.agencies().stream().map(AgencyId::value).toArray(UUID[]::new))
        .param("workplaces", who.workplaces()).param("office", Rules.holdsOffice(who)).params(narrow)
        .query(Rows.of(AwardLot.class)).list();
  }
}
