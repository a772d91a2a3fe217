package id.lelangkinerja.offering;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.web.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads target offers: those who decide read every answer, an agency its own turn once it was asked. For everybody else
 * there is nothing.
 */
@Repository
@Transactional(readOnly = true)
class OfferQuery {
  private final JdbcClient jdbc;

  OfferQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Head(UUID lotId, UUID roundId, int no, String title, String roundName, LotState state, int days,
      boolean closed, boolean panelist, @Nullable String releaseReason) {}

  /** The lot; throws Refused NOT_FOUND_HERE where there is none whose offers this person may read. */
  public TargetLot lot(Acting who, LotId id) {
    return find(who, id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  public Optional<TargetLot> find(Acting who, LotId id) {
    return head(who, id).flatMap(head -> {
      var turns = turns(who, id);
      boolean ownInTurn = turns.stream().anyMatch(turn -> who.worksFor(turn.agency()));
      boolean readsAll = Rules.readsAll(who, head.panelist(), ownInTurn);
      var readable = readsAll
          ? turns
          : turns.stream().filter(turn -> turn.state() != null && who.worksFor(turn.agency())).toList();
      boolean writes = Rules.mayOffer(who) && head.state() == LotState.DRAFT;
      return (readsAll && head.days() > 0) || writes || !readable.isEmpty()
          ? Optional.of(new TargetLot(head.lotId(), head.roundId(), head.no(), head.title(), head.roundName(),
              head.state(), head.days(), head.closed(), turns.stream().anyMatch(turn -> turn.state() != null),
              head.releaseReason(), readsAll, readable))
          : Optional.empty();
    });
  }

  /** A target that waits for the answer of one of these agencies, or of any that let its term pass. */
  record Waiting(UUID lotId, String title, UUID agencyId, String agencyName, Instant answerBy, boolean past) {
    AgencyId agency() {
      return new AgencyId(agencyId);
    }
  }

  /** The offers that wait for an answer while their round takes bids, the soonest first. */
  public List<Waiting> waiting(Acting who) {
    return jdbc.sql("""
        select o.lot_id, l.title, o.agency_id, a.name agency_name, o.answer_by, o.answer_by <= programme_time() past
        from target_offer o
        join lot_view l on l.region_id = o.region_id and l.lot_id = o.lot_id
        join agency_view a on a.region_id = o.region_id and a.agency_id = o.agency_id
        where o.region_id = :region and o.state = 'ASKED' and l.state = 'BIDDING' and l.closes_at > programme_time()
          and (:offers or o.agency_id = any(:workplaces))
        order by o.answer_by, l.title limit 100""").param("region", who.region().value())
        .param("offers", Rules.mayOffer(who)).param("workplaces", who.workplaces()).query(Rows.of(Waiting.class))
        .list();
  }

  /** The lots of which an offer was not answered in its term, while their round still takes bids. */
  public List<LotId> overdue(RegionId region) {
    return jdbc.sql("""
        select o.lot_id from target_offer o
        join lot_view l on l.region_id = o.region_id and l.lot_id = o.lot_id
        where o.region_id = :region and o.state = 'ASKED' and o.answer_by <= programme_time()
          and l.state = 'BIDDING' and l.closes_at > programme_time() order by o.lot_id""")
        .param("region", region.value()).query(Rows.of(UUID.class)).list().stream().map(LotId::new).toList();
  }

  /** An agency that a lot invites, and so may be asked. */
  record Invited(UUID agencyId, String name) {}

  public List<Invited> invited(Acting who, LotId id) {
    return jdbc.sql("""
        select a.agency_id, a.name from lot_invitation_view i
        join agency_view a on a.region_id = i.region_id and a.agency_id = i.agency_id
        where i.region_id = :region and i.lot_id = :lot order by a.name""").param("region", who.region().value())
        .param("lot", id.value()).query(Rows.of(Invited.class)).list();
  }

  /** The agencies of today that are not in the order yet. */
  public List<Invited> further(Acting who, LotId id) {
    return jdbc.sql("""
        select a.agency_id, a.name from agency_view a
        cross join (select (programme_time() at time zone :zone)::date as day) today
        where a.region_id = :region and (a.valid_from is null or a.valid_from <= today.day)
          and (a.valid_to is null or a.valid_to >= today.day)
          and not exists (select 1 from target_turn t where t.region_id = a.region_id and t.lot_id = :lot
            and t.agency_id = a.agency_id)
        order by a.name, a.agency_id""").param("region", who.region().value()).param("lot", id.value())
        .param("zone", Texts.ZONE.getId()).query(Rows.of(Invited.class)).list();
  }

  /** Conditions that wait for a decision until {@code due}. */
  record Undecided(UUID lotId, String title, String agencyName, Instant due, boolean past) {}

  /** What waits for who decides: of no lot in whose order an agency is for which that person works. */
  public List<Undecided> undecided(Acting who) {
    return Rules.mayDecide(who) ? undecided(who.region(), who.workplaces()) : List.of();
  }

  /** The conditions that were not decided in as many days as the agency had to answer. */
  public List<Undecided> overdueDecisions(RegionId region) {
    return undecided(region, new UUID[0]).stream().filter(Undecided::past).toList();
  }

  private List<Undecided> undecided(RegionId region, UUID[] workplaces) {
    return jdbc.sql("""
        select x.*, x.due <= programme_time() past from (
          select o.lot_id, l.title, a.name agency_name, least(l.closes_at, (date_trunc('day',
            o.answered_at at time zone :zone) + make_interval(days => t.days + 1)) at time zone :zone) due
          from target_offer o
          join target_lot t on t.region_id = o.region_id and t.lot_id = o.lot_id
          join lot_view l on l.region_id = o.region_id and l.lot_id = o.lot_id
          join agency_view a on a.region_id = o.region_id and a.agency_id = o.agency_id
          where o.region_id = :region and o.state = 'ABLE_IF' and l.state = 'BIDDING'
            and l.closes_at > programme_time()
            and not exists (select 1 from target_turn n where n.region_id = o.region_id and n.lot_id = o.lot_id
              and n.agency_id = any(:workplaces))) x
        order by x.due, x.title limit 100""").param("region", region.value()).param("workplaces", workplaces)
        .param("zone", Texts.ZONE.getId()).query(Rows.of(Undecided.class)).list();
  }

  /** A lot whose target is with nobody, and nobody is left to ask. */
  record Stuck(UUID lotId, String title) {}

  /** Those that a planner sees to: agencies were asked, and the lot was neither opened to all nor cancelled. */
  public List<Stuck> stuck(Acting who) {
    return Rules.mayOffer(who)
        ? jdbc
            .sql(
                """
                    select t.lot_id, l.title from target_lot t
                    join lot_view l on l.region_id = t.region_id and l.lot_id = t.lot_id
                    where t.region_id = :region and t.released_at is null
                      and (l.state = 'BIDDING' and l.closes_at > programme_time() or l.state in ('OPENING', 'CHECKING') and exists (
                        select 1 from target_offer o where o.region_id = t.region_id and o.lot_id = t.lot_id and o.state = 'NO_BID'))
                      and exists (select 1 from target_offer o where o.region_id = t.region_id and o.lot_id = t.lot_id)
                      and not exists (select 1 from target_offer o where o.region_id = t.region_id and o.lot_id = t.lot_id
                        and o.state in ('ASKED', 'ABLE', 'ABLE_IF', 'AGREED'))
                    order by l.closes_at, l.title limit 100""")
            .param("region", who.region().value())
            .query(Rows.of(Stuck.class)).list()
        : List.of();
  }

  /** One move of an offer; {@code name} is empty where it happened by itself. */
  record Moved(UUID agencyId, String agencyName, OfferState state, @Nullable String words, String name, Instant at) {}

  /** What was answered and decided about the lot's target, as far as the reader sees the turns. */
  public List<Moved> moves(Acting who, TargetLot lot) {
    return jdbc.sql("""
        select m.agency_id, a.name agency_name, m.to_state state, m.words, coalesce(p.name, '') as name, m.moved_at "at"
        from target_move m
        join agency_view a on a.region_id = m.region_id and a.agency_id = m.agency_id
        left join person_view p on p.person_id = m.moved_by
        where m.region_id = :region and m.lot_id = :lot order by m.moved_at, m.no""")
        .param("region", who.region().value()).param("lot", lot.lotId()).query(Rows.of(Moved.class)).list().stream()
        .filter(move -> lot.turns().stream().anyMatch(turn -> turn.agencyId().equals(move.agencyId()))).toList();
  }

  private Optional<Head> head(Acting who, LotId id) {
    return jdbc.sql("""
        select l.lot_id, l.round_id, l.no, l.title, l.round_name, l.state, coalesce(t.days, 0) days,
          l.closes_at <= programme_time() closed, m.person_id is not null panelist, t.release_reason
        from lot_view l
        left join target_lot t on t.region_id = l.region_id and t.lot_id = l.lot_id
        left join panel_member_view m
          on m.region_id = l.region_id and m.round_id = l.round_id and m.person_id = :person
        where l.region_id = :region and l.lot_id = :lot""").param("region", who.region().value())
        .param("person", who.person().value()).param("lot", id.value()).query(Rows.of(Head.class)).optional();
  }

  private List<TargetLot.Turn> turns(Acting who, LotId id) {
    return jdbc
        .sql(
            """
                select t.turn, t.agency_id, a.name agency_name, o.state, o.asked_at, o.answer_by, o.answered_at, o.words, o.decision,
                  coalesce(o.state = 'ASKED' and o.answer_by <= programme_time(), false) past
                from target_turn t
                join agency_view a on a.region_id = t.region_id and a.agency_id = t.agency_id
                left join target_offer o on o.region_id = t.region_id and o.lot_id = t.lot_id and o.agency_id = t.agency_id
                where t.region_id = :region and t.lot_id = :lot order by t.turn""")
        .param("region", who.region().value())
        .param("lot", id.value()).query(Rows.of(TargetLot.Turn.class)).list();
  }
}
