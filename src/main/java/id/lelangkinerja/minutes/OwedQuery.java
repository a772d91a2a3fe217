package id.lelangkinerja.minutes;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds what no minutes were issued of although it is over, for those who issue them. */
@Repository
@Transactional(readOnly = true)
class OwedQuery {
  private final JdbcClient jdbc;

  OwedQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Minutes that are owed of a lot, or of a round where {@code lotId} is null. */
  record Owed(UUID roundId, String roundName, MinutesKind kind, @Nullable UUID lotId, @Nullable Integer no,
      @Nullable String title) {

    String about() {
      return title == null ? roundName : no + ". " + title;
    }
  }

  /**
   * By round, the latest first, and lot; as {@link Subject#isOver} tells what is over. An award that was decided anew owes
   * minutes anew. Nothing of rounds in which an agency bids that this person belongs to.
   */
  List<Owed> of(Acting who) {
    return jdbc.sql("""
        with over as (
          select r.region_id, r.round_id, r.name round_name, r.closes_at, 'OPENING' kind, null::uuid lot_id,
            null::int no, null title, null::timestamptz decided_at
          from round_view r where exists (select 1 from bid_view b
            left join opened_bid_view o on o.region_id = b.region_id and o.bid_id = b.bid_id
            where b.region_id = r.region_id and b.round_id = r.round_id
              and (o.bid_id is not null or b.state = 'DAMAGED'))
          union all
          select l.region_id, l.round_id, l.round_name, r.closes_at, k.kind, l.lot_id, l.no, l.title, d.decided_at
          from lot_view l
          join round_view r on r.region_id = l.region_id and r.round_id = l.round_id
          cross join (values ('PRESENTATION'), ('NEGOTIATION'), ('AWARD')) k(kind)
          left join lateral (select max(a.decided_at) decided_at from award_view a
            where a.region_id = l.region_id and a.lot_id = l.lot_id) d on true
          where (k.kind = 'PRESENTATION' and l.state in ('NEGOTIATING', 'AWARDED', 'OBJECTION', 'SIGNING', 'RUNNING',
              'CLOSED')
            or k.kind <> 'PRESENTATION' and d.decided_at is not null and l.state <> 'CANCELLED')
        )
        select w.round_id, w.round_name, w.kind, w.lot_id, w.no, w.title from over w
        where w.region_id = :region
          and not exists (select 1 from minutes_view m where m.region_id = w.region_id and m.round_id = w.round_id
            and m.kind = w.kind and m.lot_id is not distinct from w.lot_id
            and (w.kind <> 'AWARD' or m.issued_at >= w.decided_at))
          and not exists (select 1 from bid_carrier_view c where c.region_id = w.region_id and c.round_id = w.round_id
            and c.agency_id = any(:agencies))
        order by w.closes_at desc, w.round_name, w.no nulls first,
          array_position(array['OPENING', 'PRESENTATION', 'NEGOTIATION', 'AWARD'], w.kind)""")
        .param("region", who.region().value())
        .param("agencies", who.agencies().stream().map(AgencyId::value).toArray(UUID[]::new))
        .query(Rows.of(Owed.class)).list();
  }
}
