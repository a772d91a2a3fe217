package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidId;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Sorting;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds opened bids for those who may read them: the panel of their round, planner, mayor, vice mayor and secretary,
 * and the people who work for the bidding agency. For everyone else they do not exist, nor for whoever belongs to a
 * rival.
 */
@Repository
@Transactional(readOnly = true)
class PanelQuery {
  private static final String VISIBLE = """
      select b.bid_id, b.lot_id, b.round_id, b.agency_id, b.agency_name, b.agency_short_name, b.lot_no, b.lot_title,
        l.round_name, b.state, l.state lot_state, l.first_year, l.last_year, m.person_id is not null panelist,
        d.person_id is not null declared, d.reason conflict,
        b.agency_id in (select agency_id from secretariat) or exists (select 1 from bid_partner_view x
          where x.region_id = b.region_id and x.bid_id = b.bid_id
            and x.agency_id in (select agency_id from secretariat)) secretariat,
        exists (select 1 from bid_partner_view x where x.region_id = b.region_id and x.bid_id = b.bid_id
          and x.agency_id = any(:agencies)) partner, reveal.bid_id is not null revealed,
        s.handed_in_at is not null handed_in, p.starts_at, p.ends_at, p.place,
        coalesce(programme_time() >= p.starts_at, false) begun,
        coalesce(q.revision, 0) revision, p.held_at, p.notes, coalesce(c.turn, 0) turn,
        term.answer_by,
        coalesce(programme_time() >= (term.answer_by + 1)::timestamp at time zone :zone, false) term_passed,
        pact.pact_id is not null pact_given,
        exists (select 1 from bid_view r where r.region_id = b.region_id and r.lot_id = b.lot_id
          and r.bid_id <> b.bid_id and r.state in ('REFUSED', 'LAPSED')) rival_left,
        coalesce(k.sitting, 1) sitting, coalesce(k.presented_in, 1) presented_in,
        coalesce(k.reopened, false) reopened, exists (select 1 from score_confirmation f
          where f.region_id = b.region_id and f.bid_id = b.bid_id and f.turn = c.turn) confirmed,
        exists (select 1 from lot_move_view v where v.region_id = b.region_id and v.lot_id = b.lot_id
          and v.from_state = 'OBJECTION' and v.to_state = 'NEGOTIATING') award_undone,
        :stands_in and not exists (select 1 from panel_voice_view v where v.region_id = b.region_id
          and v.bid_id = b.bid_id and v.role = 'SECRETARY') chairless,
        :stands_in and not exists (select 1 from panel_voice_view v where v.region_id = b.region_id
          and v.bid_id = b.bid_id and v.role in ('SECRETARY', 'MAYOR')) voiceless,
        (select t.words from target_condition_view t where t.region_id = b.region_id and t.lot_id = b.lot_id
          and t.agency_id = b.agency_id) "condition"
      from bid_view b
      join opened_bid_view o on o.region_id = b.region_id and o.bid_id = b.bid_id
      join lot_view l on l.region_id = b.region_id and l.lot_id = b.lot_id
      left join panel_member_view m on m.region_id = b.region_id and m.round_id = b.round_id and m.person_id = :person and :seated
      left join lateral (select max(x.sitting) sitting, max(x.sitting) filter (where x.kind = 'PRESENTATION') presented_in,
          bool_or(x.kind = 'OFFER' and x.closed_at is null) reopened
        from bid_sitting x where x.region_id = b.region_id and x.bid_id = b.bid_id) k on true
      left join presentation p
        on p.region_id = b.region_id and p.bid_id = b.bid_id and p.sitting = coalesce(k.presented_in, 1)
          and p.cancelled_at is null
      left join presentation q
        on q.region_id = b.region_id and q.bid_id = b.bid_id and q.sitting = coalesce(k.presented_in, 1)
      left join score_sheet s on s.region_id = b.region_id and s.bid_id = b.bid_id and s.person_id = :person
        and s.sitting = coalesce(k.sitting, 1)
      left join conflict_declaration d on d.region_id = b.region_id and d.bid_id = b.bid_id and d.person_id = :person
      left join sheet_reveal reveal on reveal.region_id = b.region_id and reveal.bid_id = b.bid_id
        and reveal.sitting = coalesce(k.sitting, 1)
      left join lateral (select t.turn, t.answer_by from counter_offer t
        where t.region_id = b.region_id and t.bid_id = b.bid_id order by t.turn desc limit 1) c on true
      left join pact_term y on y.region_id = b.region_id and y.bid_id = b.bid_id and y.turn = coalesce(c.turn, 0)
      cross join lateral (select case when b.state = 'ACCEPTED' then y.sign_by else c.answer_by end answer_by) term
      left join integrity_pact_view pact on pact.region_id = b.region_id and pact.bid_id = b.bid_id
      where b.region_id = :region and (b.agency_id = any(:workplaces)
        or (:office or m.person_id is not null) and not exists (select 1 from bid_view r
          join opened_bid_view ro on ro.region_id = r.region_id and ro.bid_id = r.bid_id
          where r.region_id = b.region_id and r.lot_id = b.lot_id and r.bid_id <> b.bid_id
            and (r.agency_id = any(:agencies) or exists (select 1 from bid_partner_view x
              where x.region_id = r.region_id and x.bid_id = r.bid_id and x.agency_id = any(:agencies)))))
      """;
  /** The columns that the presentations of a lot are sorted by. */
  static final Map<String, String> COLUMNS = Map.of("agency", "b.agency_name", "state", "b.state", "starts",
      "p.starts_at");
  private final JdbcClient jdbc;

  PanelQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The bid as it stands; refused with NOT_FOUND_HERE where there is none that this person may read. */
  PanelBid bid(Acting who, BidId id) {
    return visible(who, "and b.bid_id = :id", Map.of("id", id.value())).stream().findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** Whose turn has to be waited for before anything else is asked; refused with NOT_FOUND_HERE where there is no bid. */
  LotId lotOf(RegionId region, BidId id) {
    return jdbc.sql("select lot_id from bid_view where region_id = :region and bid_id = :id")
        .param("region", region.value()).param("id", id.value()).query(Rows.of(UUID.class)).optional().map(LotId::new)
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** The lot's bids that this person may read, by the agency's name. */
  List<PanelBid> bidsOf(Acting who, LotId lot) {
    return bidsOf(who, lot, Sorting.own());
  }

  /** The same, sorted as asked. */
  List<PanelBid> bidsOf(Acting who, LotId lot, Sorting sorting) {
    return visible(who, "and b.lot_id = :id order by " + sorting.sql(COLUMNS, "b.agency_name, b.bid_id"),
        Map.of("id", lot.value()));
  }

  /** The round's bids that this person may read, in the order of their lots. */
  List<PanelBid> ofRound(Acting who, RoundId round) {
    return visible(who, "and b.round_id = :id order by b.lot_no, b.agency_name, b.bid_id", Map.of("id", round.value()));
  }

  /** The bids before a panel now that this person may read: those of lots presented or negotiated. */
  List<PanelBid> current(Acting who) {
    return visible(who, """
        and l.state in ('CHECKING', 'PRESENTING', 'NEGOTIATING') order by b.lot_no, b.agency_name""", Map.of());
  }

  private List<PanelBid> visible(Acting who, String narrower, Map<String, UUID> narrow) {
    return jdbc.sql(Secretariat.UNITS + VISIBLE + narrower).param("region", who.region().value())
        .param("person", who.person().value())
        .param("seated", Rules.seated(who)).param("stands_in", Rules.mayStandIn(who))
        .param("zone", Texts.ZONE.getId()).param("office", Rules.holdsOffice(who))
        .param("agencies", who.agencies().stream().map(AgencyId::value).toArray(UUID[]::new))
        .param("workplaces", who.workplaces()).params(narrow).query(Rows.of(PanelBid.class)).list();
  }
}
