package id.lelangkinerja.award;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.round.RoundId;
import id.lelangkinerja.scoring.Ambition;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what a portfolio is chosen from: the awardable bids of a round with their budgets and how ambitious they are.
 */
@Repository
@Transactional(readOnly = true)
class ContenderQuery {
  /**
   * Bids of the round's undecided lots that are agreed upon, their pact signed, and not being scored anew. They are few
   * and chosen first, so that what is asked of them goes by their keys, however old the planner's knowledge is.
   */
  private static final String CONTENDERS = """
      with contender as materialized (
        select b.region_id, b.lot_id, b.bid_id, b.agency_id, b.agency_name, l.no
        from bid_view b
        join lot_view l on l.region_id = b.region_id and l.lot_id = b.lot_id
        join integrity_pact_view p on p.region_id = b.region_id and p.bid_id = b.bid_id and p.able
        where b.region_id = :region and l.round_id = :round and l.state = 'NEGOTIATING' and b.state = 'ACCEPTED'
          and not exists (select 1 from reopened_bid_view x where x.region_id = b.region_id and x.bid_id = b.bid_id))
      """;
  private final JdbcClient jdbc;
  private final PlausibleQuery plausible;

  ContenderQuery(JdbcClient jdbc, PlausibleQuery plausible) {
    this.jdbc = jdbc;
    this.plausible = plausible;
  }

  /** An awardable bid. */
  record Bid(UUID bidId, UUID lotId) {}

  private record Aim(UUID bidId, UUID lotId, UUID agencyId, UUID indicatorId, int year, Polarity polarity,
      BigDecimal weight, BigDecimal reserve,
      @Nullable BigDecimal stretch,
      @Nullable BigDecimal baseline, BigDecimal target) {
    Ambition.Aim aim(PlausibleQuery.Known known) {
      return new Ambition.Aim(polarity, weight, reserve, stretch == null ? reserve : stretch, baseline,
          known.plausible(new PlausibleQuery.Offered(lotId, agencyId, indicatorId, polarity, year), stretch), target);
    }
  }

  private record Cost(UUID bidId, int year, long amount) {}

  private record YearCost(int year, long amount) {}

  List<Bid> bids(RegionId region, RoundId round) {
    return jdbc
        .sql(CONTENDERS + "select bid_id, lot_id from contender order by no, agency_name, bid_id")
        .param("region", region.value()).param("round", round.value()).query(Rows.of(Bid.class)).list();
  }

  /** By bid. */
  Map<UUID, BigDecimal> ambitions(RegionId region, RoundId round) {
    var known = plausible.of(region, round);
    return jdbc
        .sql(CONTENDERS
            + """
                select b.bid_id, b.lot_id, b.agency_id, f.indicator_id, f.year, i.polarity, i.weight, r.value reserve, r.stretch, s.value baseline,
                  f.value target
                from contender b
                join final_target_view f on f.region_id = b.region_id and f.bid_id = b.bid_id
                join lot_indicator_view i
                  on i.region_id = b.region_id and i.lot_id = b.lot_id and i.indicator_id = f.indicator_id
                join reserve_view r on r.region_id = b.region_id and r.lot_id = b.lot_id
                  and r.indicator_id = f.indicator_id and r.year = f.year
                left join baseline_view s
                  on s.region_id = b.region_id and s.bid_id = b.bid_id and s.indicator_id = f.indicator_id""")
        .param("region", region.value()).param("round", round.value()).query(Rows.of(Aim.class)).list().stream()
        .collect(groupingBy(Aim::bidId, mapping(each -> each.aim(known), toList()))).entrySet().stream()
        .collect(toMap(Map.Entry::getKey, each -> Ambition.of(each.getValue())));
  }

  /** By bid and year. */
  Map<UUID, Map<Integer, Rupiah>> budgets(RegionId region, RoundId round) {
    return jdbc.sql(CONTENDERS + """
        select b.bid_id, y.year, y.amount from contender b
        join bid_budget_view y on y.region_id = b.region_id and y.bid_id = b.bid_id""")
        .param("region", region.value()).param("round", round.value()).query(Rows.of(Cost.class)).list().stream()
        .collect(groupingBy(Cost::bidId, toMap(Cost::year, each -> new Rupiah(each.amount()))));
  }

  /** What the round's awards so far cost, by year. */
  Map<Integer, Rupiah> committed(RegionId region, RoundId round) {
    return jdbc.sql("""
        select y.year, sum(y.amount)::bigint amount from bid_view b
        join lot_view l on l.region_id = b.region_id and l.lot_id = b.lot_id
        join bid_budget_view y on y.region_id = b.region_id and y.bid_id = b.bid_id
        where b.region_id = :region and l.round_id = :round and b.state in ('AWARDED', 'CONTRACTED')
        group by y.year""").param("region", region.value()).param("round", round.value())
        .query(Rows.of(YearCost.class)).list().stream()
        .collect(toMap(YearCost::year, each -> new Rupiah(each.amount()), (one, _) -> one, TreeMap::new));
  }
}
