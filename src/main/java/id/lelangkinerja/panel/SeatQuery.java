package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads who of a panel scores which bid of a lot, who is recused and why, and whose sheets are in. */
@Repository
@Transactional(readOnly = true)
class SeatQuery {
  private final JdbcClient jdbc;
  private final Clock clock;

  SeatQuery(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Row(UUID bidId, BidState state, boolean scored, boolean revealed, @Nullable UUID personId,
      @Nullable String name, boolean handedIn, boolean bidder, boolean secretariat, @Nullable String conflict,
      boolean declared) {}

  /** How far each bid of the lot is that was presented. */
  List<Progress> progress(Acting who, LotId lot) {
    return of(rows(who, lot, null)).values().stream().filter(Counted::isPresented).map(Counted::progress).toList();
  }

  /** How far this bid is, presented or not. */
  Progress progress(Acting who, PanelBid bid) {
    var counted = of(rows(who, bid.lot(), bid.bidId())).get(bid.bidId());
    return counted == null ? new Progress(bid.bidId(), List.of(), false) : counted.progress();
  }

  private record Counted(boolean isPresented, Progress progress) {}

  private static Map<UUID, Counted> of(List<Row> rows) {
    var seats = new LinkedHashMap<UUID, List<Seat>>();
    rows.forEach(row -> {
      var own = seats.computeIfAbsent(row.bidId(), _ -> new ArrayList<>());
      if (row.personId() != null && row.name() != null) {
        own.add(new Seat(row.personId(), row.name(), row.handedIn(), row.bidder(), row.secretariat(), row.conflict(),
            row.declared()));
      }
    });
    var counted = new LinkedHashMap<UUID, Counted>();
    rows.forEach(row -> counted.computeIfAbsent(row.bidId(), id -> new Counted(presented(row),
        new Progress(id, seats.getOrDefault(id, List.of()), row.revealed()))));
    return counted;
  }

  private static boolean presented(Row row) {
    return row.scored() || row.state() == BidState.PRESENTED || row.state() == BidState.COUNTERED
        || row.state() == BidState.ACCEPTED;
  }

  /** Whoever has left the panel with their office sits there no more; a bid without any seat has one row. */
  private List<Row> rows(Acting who, LotId lot, @Nullable UUID only) {
    return jdbc.sql(Secretariat.UNITS + """
        select b.bid_id, b.state, exists (select 1 from score_sheet i where i.region_id = b.region_id
            and i.bid_id = b.bid_id and i.handed_in_at is not null) scored,
          r.bid_id is not null revealed, m.person_id, p.name, s.handed_in_at is not null handed_in,
          exists (select 1 from appointment_view a
            join bid_view o on o.region_id = a.region_id and o.lot_id = b.lot_id and (o.agency_id = a.agency_id
              or exists (select 1 from bid_partner_view x where x.region_id = o.region_id and x.bid_id = o.bid_id
                and x.agency_id = a.agency_id))
            join opened_bid_view opened on opened.region_id = o.region_id and opened.bid_id = o.bid_id
            where a.region_id = b.region_id and a.person_id = m.person_id
              and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)) bidder,
          (b.agency_id in (select agency_id from secretariat) or exists (select 1 from bid_partner_view x
            where x.region_id = b.region_id and x.bid_id = b.bid_id
              and x.agency_id in (select agency_id from secretariat))) and exists (select 1 from appointment_view a
            where a.region_id = b.region_id and a.person_id = m.person_id and a.role = 'SECRETARY'
              and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)) secretariat,
          d.reason conflict, d.person_id is not null declared
        from bid_view b
        left join panel_member_view m on m.region_id = b.region_id and m.round_id = b.round_id and exists (
          select 1 from appointment_view seat
          where seat.region_id = b.region_id and seat.person_id = m.person_id
            and seat.role in ('MAYOR', 'VICE_MAYOR', 'SECRETARY', 'PANEL_MEMBER') and seat.valid_from <= :today
            and (seat.valid_to is null or seat.valid_to >= :today))
        left join person_view p on p.person_id = m.person_id
        left join lateral (select coalesce(max(x.sitting), 1) sitting from bid_sitting x
          where x.region_id = b.region_id and x.bid_id = b.bid_id) k on true
        left join score_sheet s on s.region_id = b.region_id and s.bid_id = b.bid_id and s.person_id = m.person_id
          and s.sitting = k.sitting
        left join conflict_declaration d
          on d.region_id = b.region_id and d.bid_id = b.bid_id and d.person_id = m.person_id
        left join sheet_reveal r on r.region_id = b.region_id and r.bid_id = b.bid_id and r.sitting = k.sitting
        where b.region_id = :region and b.lot_id = :lot and (cast(:only as uuid) is null or b.bid_id = :only)
        order by b.bid_id, p.name, m.person_id""")
        .param("region", who.region().value()).param("lot", lot.value()).param("only", only)
        .param("today", LocalDate.ofInstant(clock.instant(), Texts.ZONE)).query(Rows.of(Row.class)).list();
  }
}
