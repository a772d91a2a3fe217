package id.lelangkinerja.minutes;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.minutes.page.Paper;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Rupiah;
import java.time.Instant;
import java.util.ArrayList;
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

  NegotiationQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a turn named for a year, 0 being the offer; or what was settled for it. */
  private record Amount(int turn, int year, long amount, boolean settled) {
    Rupiah rupiah() {
      return new Rupiah(amount);
    }
  }

  private record BidRow(UUID bidId, String agencyName, BidState state, @Nullable Instant pactAt) {}

  Paper.Negotiation negotiation(Acting who, Subject subject, Paper.Frame frame) {
    var bids = jdbc.sql("""
        select b.bid_id, b.agency_name, b.state, p.signed_at pact_at from bid_view b
        join presentation_view h on h.region_id = b.region_id and h.bid_id = b.bid_id and h.held_at is not null
        left join integrity_pact_view p on p.region_id = b.region_id and p.bid_id = b.bid_id and p.able
        where b.region_id = :region and b.lot_id = :lot order by b.agency_name, b.bid_id""")
        .param("region", who.region().value()).param("lot", subject.lotId()).query(Rows.of(BidRow.class)).list();
    return new Paper.Negotiation(frame, bids.stream().map(bid -> new Paper.Negotiated(bid.agencyName(),
        bid.state().key(), turns(who, bid.bidId()), targets(who, subject, bid.bidId()),
        budget(who, bid.bidId()), dates(who, bid.bidId()), bid.pactAt())).toList());
  }

  private List<Paper.Turn> turns(Acting who, UUID bid) {
    return jdbc.sql("""
        select turn no, side = 'PANEL' panel, made_at at, message from counter_offer_view
        where region_id = :region and bid_id = :bid order by turn""").param("region", who.region().value())
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
    var turns = new ArrayList<Paper.Named>();
    all.stream().filter(each -> !each.settled())
        .collect(Collectors.groupingBy(Amount::turn, TreeMap::new, Collectors.toList())).forEach((turn, named) -> {
          named.forEach(each -> standing.put(each.year(), each.rupiah()));
          turns.add(new Paper.Named(turn, List.copyOf(standing.values())));
        });
    return new Paper.Budget(List.copyOf(standing.keySet()), turns,
        all.stream().filter(Amount::settled).map(Amount::rupiah).toList());
  }

  private List<Paper.Due> dates(Acting who, UUID bid) {
    return jdbc.sql("""
        select m.text milestone, m.offered, f.due_on settled from bid_milestone_view m
        left join final_milestone_view f on f.region_id = m.region_id and f.bid_id = m.bid_id and f.no = m.no
        where m.region_id = :region and m.bid_id = :bid order by m.no""").param("region", who.region().value())
        .param("bid", bid).query(Rows.of(Paper.Due.class)).list();
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
