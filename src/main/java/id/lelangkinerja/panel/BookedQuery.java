package id.lelangkinerja.panel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Sentence;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads who is needed where and when: agencies at the presentations of their bids, judges at those of their rounds. */
@Repository
@Transactional(readOnly = true)
class BookedQuery {
  private final JdbcClient jdbc;
  private final Clock clock;

  BookedQuery(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Row(UUID bidId, UUID roundId, String agencyName, Instant startsAt, Instant endsAt, String place,
      UUID partyId, String partyName) {
    Booked booked(Map<UUID, String> agencies) {
      return new Booked(bidId, roundId, agencyName, new Slot(startsAt, endsAt, place), agencies);
    }
  }

  /** Presentations of the region still to be held that overlap the time, in its order; those set aside do not count. */
  List<Booked> between(Acting who, Instant from, Instant to, Collection<UUID> setAside) {
    return jdbc.sql("""
        select p.bid_id, b.round_id, b.agency_name, p.starts_at,
          coalesce(p.ends_at, p.starts_at + interval '30 minutes') ends_at, p.place, a.agency_id party_id,
          a.name party_name
        from presentation p
        join bid_view b on b.region_id = p.region_id and b.bid_id = p.bid_id
        join agency_view a on a.region_id = b.region_id and (a.agency_id = b.agency_id
          or exists (select 1 from bid_partner_view x where x.region_id = b.region_id and x.bid_id = b.bid_id
            and x.agency_id = a.agency_id))
        where p.region_id = :region and p.held_at is null and p.cancelled_at is null and b.state = 'ELIGIBLE'
          and p.bid_id <> all(:aside) and p.starts_at < :to
          and coalesce(p.ends_at, p.starts_at + interval '30 minutes') > :from
        order by p.starts_at, p.bid_id, a.name""")
        .param("region", who.region().value()).param("aside", setAside.toArray(UUID[]::new))
        .param("from", from.atOffset(ZoneOffset.UTC)).param("to", to.atOffset(ZoneOffset.UTC))
        .query(Rows.of(Row.class)).list().stream().collect(groupingBy(Row::bidId, LinkedHashMap::new, toList()))
        .values()
        .stream().map(BookedQuery::booked).toList();
  }

  private static Booked booked(List<Row> rows) {
    var agencies = new LinkedHashMap<UUID, String>();
    rows.forEach(row -> agencies.put(row.partyId(), row.partyName()));
    return rows.getFirst().booked(agencies);
  }

  private record Party(UUID bidId, UUID agencyId) {}

  /** The agencies that present each of the bids: its lead and every partner. */
  Map<UUID, Set<UUID>> parties(Acting who, Collection<UUID> bids) {
    return jdbc.sql("""
        select bid_id, agency_id from bid_view where region_id = :region and bid_id = any(:bids)
        union
        select bid_id, agency_id from bid_partner_view where region_id = :region and bid_id = any(:bids)""")
        .param("region", who.region().value()).param("bids", bids.toArray(UUID[]::new)).query(Rows.of(Party.class))
        .list().stream().collect(groupingBy(Party::bidId, mapping(Party::agencyId, toSet())));
  }

  /** A judge who is needed at two presentations at once: of this bid, and of another round. */
  record Torn(UUID bidId, String judge, String agencyName, Instant startsAt, String otherRound) {
    Sentence said() {
      return Sentence.of("panel.schedule.torn", judge, agencyName, startsAt, otherRound);
    }
  }

  /**
   * The judges of these bids who sit on the panel of another round that hears a bid at the same time. Whoever has left the
   * panel with their office is needed nowhere, nor is who declared a conflict of interest for one of the two bids.
   */
  List<Torn> torn(Acting who, Collection<UUID> bids) {
    return jdbc.sql("""
        select distinct b.bid_id, j.name judge, b.agency_name, p.starts_at, r.name other_round
        from presentation p
        join bid_view b on b.region_id = p.region_id and b.bid_id = p.bid_id and b.state = 'ELIGIBLE'
        join panel_member_view m on m.region_id = b.region_id and m.round_id = b.round_id
        join panel_member_view n on n.region_id = m.region_id and n.person_id = m.person_id and n.round_id <> m.round_id
        join bid_view o on o.region_id = n.region_id and o.round_id = n.round_id and o.state = 'ELIGIBLE'
        join presentation q on q.region_id = o.region_id and q.bid_id = o.bid_id and q.held_at is null
          and q.cancelled_at is null and q.starts_at < coalesce(p.ends_at, p.starts_at + interval '30 minutes')
          and coalesce(q.ends_at, q.starts_at + interval '30 minutes') > p.starts_at
        join round_view r on r.region_id = o.region_id and r.round_id = o.round_id
        join person_view j on j.person_id = m.person_id
        where p.region_id = :region and p.bid_id = any(:bids) and p.held_at is null and p.cancelled_at is null
          and exists (select 1 from appointment_view s where s.region_id = m.region_id and s.person_id = m.person_id
            and s.role in ('MAYOR', 'VICE_MAYOR', 'SECRETARY', 'PANEL_MEMBER') and s.valid_from <= :today
            and (s.valid_to is null or s.valid_to >= :today))
          and not exists (select 1 from conflict_declaration d where d.region_id = m.region_id
            and d.person_id = m.person_id and d.bid_id in (b.bid_id, o.bid_id) and d.reason is not null)
        order by p.starts_at, j.name, r.name""")
        .param("region", who.region().value()).param("bids", bids.toArray(UUID[]::new))
        .param("today", LocalDate.ofInstant(clock.instant(), Texts.ZONE)).query(Rows.of(Torn.class)).list();
  }
}
