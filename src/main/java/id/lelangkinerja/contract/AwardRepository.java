package id.lelangkinerja.contract;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the auction leaves for a contract, read through the views of the modules that it went through. */
@Repository
class AwardRepository {
  private final JdbcClient jdbc;

  AwardRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An indicator of the lot with the bid's baseline; what is null there is a gap. */
  record Promise(UUID indicatorId, String name, String unit, @Nullable Polarity polarity, Aggregation aggregation,
      Frequency frequency, boolean fromBaseline, int decimals, String dataSource, BigDecimal weight,
      boolean guard, String formula, @Nullable BigDecimal baseline, @Nullable LocalDate baselineAsOf,
      @Nullable String baselineSource) {}

  /** A year of an indicator: agreed, asked, offered and countered; what is null there is a gap, save countered. */
  record Aim(UUID indicatorId, int year, BigDecimal target, @Nullable BigDecimal reserve, @Nullable BigDecimal offered,
      @Nullable BigDecimal countered) {}

  List<Awarded> awaiting(RegionId region) {
    return jdbc.sql("""
        select a.lot_id, a.bid_id, b.agency_id, b.agency_name, l.mission_id, l.title, l.round_name, l.first_year,
          l.last_year
        from award_view a
        join lot_view l on l.region_id = a.region_id and l.lot_id = a.lot_id and l.state = 'SIGNING'
        join bid_view b on b.region_id = a.region_id and b.bid_id = a.bid_id and b.state = 'AWARDED'
        where a.region_id = :region and not exists (
          select 1 from contract c where c.region_id = a.region_id and c.bid_id = a.bid_id)
        order by l.opens_at, l.no, b.agency_name, a.bid_id""").param("region", region.value())
        .query(Rows.of(Awarded.class)).list();
  }

  boolean lotExists(RegionId region, LotId lot) {
    return jdbc.sql("select exists (select 1 from lot_view where region_id = :region and lot_id = :lot)")
        .param("region", region.value()).param("lot", lot.value()).query(Rows.of(Boolean.class)).single();
  }

  /** Whether a bid for the lot is awarded and not under contract yet. */
  boolean anyAwarded(RegionId region, UUID lot) {
    return jdbc.sql("""
        select exists (select 1 from award_view a
          join bid_view b on b.region_id = a.region_id and b.bid_id = a.bid_id and b.state = 'AWARDED'
          where a.region_id = :region and a.lot_id = :lot)""")
        .param("region", region.value()).param("lot", lot).query(Rows.of(Boolean.class)).single();
  }

  /** The heaviest indicator first. */
  List<Promise> promises(RegionId region, Awarded award) {
    return jdbc
        .sql(
            """
                select i.indicator_id, i.name, i.unit, i.polarity, i.aggregation, i.frequency, i.from_baseline, i.decimals,
                  i.data_source, li.weight, li.guard, i.formula, b.value baseline, b.as_of baseline_as_of, b.source baseline_source
                from lot_indicator_view li
                join indicator_view i on i.region_id = li.region_id and i.indicator_id = li.indicator_id
                left join baseline_view b
                  on b.region_id = li.region_id and b.indicator_id = li.indicator_id and b.bid_id = :bid
                where li.region_id = :region and li.lot_id = :lot order by li.weight desc, i.code""")
        .param("region", region.value()).param("bid", award.bidId()).param("lot", award.lotId())
        .query(Rows.of(Promise.class)).list();
  }

  List<Aim> aims(RegionId region, Awarded award) {
    return jdbc.sql("""
        select f.indicator_id, f.year, f.value target, r.value reserve, o.value offered, c.value countered
        from final_target_view f
        left join reserve_view r on r.region_id = f.region_id and r.lot_id = :lot
          and r.indicator_id = f.indicator_id and r.year = f.year
        left join bid_target_view o on o.region_id = f.region_id and o.bid_id = f.bid_id
          and o.indicator_id = f.indicator_id and o.year = f.year
        left join (
          select distinct on (t.indicator_id, t.year) t.indicator_id, t.year, t.value
          from counter_offer_target_view t
          join counter_offer_view o on o.region_id = t.region_id and o.bid_id = t.bid_id and o.turn = t.turn
          where t.region_id = :region and t.bid_id = :bid and o.side = 'PANEL'
          order by t.indicator_id, t.year, t.turn desc) c on c.indicator_id = f.indicator_id and c.year = f.year
        where f.region_id = :region and f.bid_id = :bid order by f.indicator_id, f.year""")
        .param("region", region.value()).param("bid", award.bidId()).param("lot", award.lotId())
        .query(Rows.of(Aim.class)).list();
  }

  List<YearBudget> budgets(RegionId region, Awarded award) {
    return jdbc.sql("""
        select year, amount from bid_budget_view where region_id = :region and bid_id = :bid
          and year between :first and :last order by year""")
        .param("region", region.value()).param("bid", award.bidId()).param("first", award.firstYear())
        .param("last", award.lastYear()).query(Rows.of(YearBudget.class)).list();
  }
}
