package id.lelangkinerja.minutes;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.minutes.page.Paper;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.portfolio.Loss;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads how targets, budgets and times of a lot's bids were negotiated. */
@Repository
@Transactional(readOnly = true)
class NegotiationQuery {
  private final JdbcClient jdbc;
  private final LossQuery losses;

  NegotiationQuery(JdbcClient jdbc, LossQuery losses) {
    this.losses = losses;
    this.jdbc = jdbc;
  }

  /** What a turn named for a year, 0 being the offer; or what was settled for it. */
  private record Amount(int turn, int year, long amount, boolean settled) {
    Rupiah rupiah() {
      return new Rupiah(amount);
    }
  }

  private record BidRow(UUID bidId, UUID agencyId, String agencyName, BidState state, @Nullable Instant pactAt,
      boolean able) {}

  /** What a turn named for an indicator and a year, 0 being the offer; or what was settled for it. */
  private record Value(UUID indicatorId, String name, String unit, int decimals, int turn, int year, BigDecimal value,
      boolean settled) {}

  /** A milestone with what a turn named for it, null where none did. */
  private record DayRow(int no, String text, LocalDate offered, @Nullable LocalDate settled, @Nullable Integer turn,
      @Nullable LocalDate dueOn) {}

  Paper.Negotiation negotiation(Acting who, Subject subject, Paper.Frame frame) {
    var bids = jdbc.sql("""
        select b.bid_id, b.agency_id, b.agency_name, b.state, p.signed_at pact_at, coalesce(p.able, false) able
        from bid_view b
        join presentation_view h on h.region_id = b.region_id and h.bid_id = b.bid_id and h.held_at is not null
        left join integrity_pact_view p on p.region_id = b.region_id and p.bid_id = b.bid_id
        where b.region_id = :region and b.lot_id = :lot order by b.agency_name, b.bid_id""")
        .param("region", who.region().value()).param("lot", subject.lotId()).query(Rows.of(BidRow.class)).list();
    var lost = losses.of(who, subject.lotId()).stream().collect(Collectors.toMap(Loss::agencyId, each -> each));
    return new Paper.Negotiation(frame, bids.stream().map(bid -> new Paper.Negotiated(bid.agencyName(),
        bid.state().key(), turns(who, bid.bidId()), course(who, subject, bid.bidId()),
        budget(who, bid.bidId()), dates(who, bid.bidId()), bid.pactAt(), bid.able(), lost.get(bid.agencyId())))
        .toList());
  }

  private List<Paper.Turn> turns(Acting who, UUID bid) {
    return jdbc.sql("""
        select c.turn no, c.side = 'PANEL' panel, p.name made_by, c.made_at at, c.message from counter_offer_view c
        join person_view p on p.person_id = c.made_by
        where c.region_id = :region and c.bid_id = :bid order by c.turn""").param("region", who.region().value())
        .param("bid", bid).query(Rows.of(Paper.Turn.class)).list();
  }

  /** A turn that names no year leaves the budget as it was; null for a bid that asks for none. */
  private Paper.@Nullable Budget budget(Acting who, UUID bid) {
    var all = jdbc.sql("""
        select 0 turn, year, offered amount, false settled from bid_budget_view
        where region_id = :region and bid_id = :bid
        union all select turn, year, amount, false from counter_offer_budget_view
        where region_id = :region and bid_id = :bid
        union all select 0, year, amount, true from final_budget_view where region_id = :region and bid_id = :bid
        order by turn, year""").param("region", who.region().value()).param("bid", bid)
        .query(Rows.of(Amount.class)).list();
    if (all.isEmpty()) {
      return null;
    }
    var standing = new TreeMap<Integer, Rupiah>();
    var turns = new ArrayList<Paper.Step<Rupiah>>();
    all.stream().filter(each -> !each.settled())
        .collect(Collectors.groupingBy(Amount::turn, TreeMap::new, Collectors.toList())).forEach((turn, named) -> {
          named.forEach(each -> standing.put(each.year(), each.rupiah()));
          turns.add(new Paper.Step<>(turn, List.copyOf(standing.values())));
        });
    return new Paper.Budget(List.copyOf(standing.keySet()), turns,
        all.stream().filter(Amount::settled).map(Amount::rupiah).toList());
  }

  private List<Paper.Due> dates(Acting who, UUID bid) {
    return jdbc.sql("""
        select m.no, m.text, m.offered, f.due_on settled, c.turn, c.due_on from bid_milestone_view m
        left join final_milestone_view f on f.region_id = m.region_id and f.bid_id = m.bid_id and f.no = m.no
        left join counter_offer_milestone_view c on c.region_id = m.region_id and c.bid_id = m.bid_id and c.no = m.no
        where m.region_id = :region and m.bid_id = :bid order by m.no, c.turn""").param("region", who.region().value())
        .param("bid", bid).query(Rows.of(DayRow.class)).list().stream()
        .collect(Collectors.groupingBy(DayRow::no, LinkedHashMap::new, Collectors.toList())).values().stream()
        .map(NegotiationQuery::due).toList();
  }

  private static Paper.Due due(List<DayRow> rows) {
    var days = new ArrayList<Paper.Day>();
    for (var row : rows) {
      if (row.turn() != null && row.dueOn() != null) {
        days.add(new Paper.Day(row.turn(), row.dueOn()));
      }
    }
    var first = rows.getFirst();
    return new Paper.Due(first.text(), first.offered(), days, first.settled());
  }

  /** A turn that names no target of a year leaves it as it was. */
  private List<Paper.Course> course(Acting who, Subject subject, UUID bid) {
    return jdbc.sql("""
        with named as (
          select region_id, indicator_id, 0 turn, year, value, false settled from bid_target_view
          where region_id = :region and bid_id = :bid
          union all select region_id, indicator_id, turn, year, value, false from counter_offer_target_view
          where region_id = :region and bid_id = :bid
          union all select region_id, indicator_id, 0, year, value, true from final_target_view
          where region_id = :region and bid_id = :bid
        )
        select i.indicator_id, i.name, i.unit, i.decimals, n.turn, n.year, n.value, n.settled from named n
        join lot_indicator_view i on i.region_id = n.region_id and i.indicator_id = n.indicator_id and i.lot_id = :lot
        order by i.code, n.turn, n.year""")
        .param("region", who.region().value()).param("lot", subject.lotId()).param("bid", bid)
        .query(Rows.of(Value.class)).list().stream()
        .collect(Collectors.groupingBy(Value::indicatorId, LinkedHashMap::new, Collectors.toList())).values().stream()
        .map(NegotiationQuery::course).toList();
  }

  private static Paper.Course course(List<Value> all) {
    var standing = new TreeMap<Integer, BigDecimal>();
    var turns = new ArrayList<Paper.Step<BigDecimal>>();
    all.stream().filter(each -> !each.settled())
        .collect(Collectors.groupingBy(Value::turn, TreeMap::new, Collectors.toList())).forEach((turn, named) -> {
          named.forEach(each -> standing.put(each.year(), each.value()));
          turns.add(new Paper.Step<>(turn, List.copyOf(standing.values())));
        });
    var first = all.getFirst();
    return new Paper.Course(first.name(), first.unit(), first.decimals(), List.copyOf(standing.keySet()), turns,
        all.stream().filter(Value::settled).map(Value::value).toList());
  }

  /** By indicator and year. */
  List<Paper.Target> targets(Acting who, Subject subject, UUID bid) {
    return jdbc.sql("""
        select i.name indicator, i.unit, i.decimals, t.year, t.value offered, f.value settled
        from bid_target_view t
        join lot_indicator_view i on i.region_id = t.region_id and i.indicator_id = t.indicator_id and i.lot_id = :lot
        left join final_target_view f on f.region_id = t.region_id and f.bid_id = t.bid_id
          and f.indicator_id = t.indicator_id and f.year = t.year
        where t.region_id = :region and t.bid_id = :bid order by i.code, t.year""")
        .param("region", who.region().value()).param("lot", subject.lotId()).param("bid", bid)
        .query(Rows.of(Paper.Target.class)).list();
  }
}
