package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.LowerFormula;
import id.lelangkinerja.scoring.PeriodValue;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the newest versions of figures are judged by, of any number of them at once. */
@Repository
@Transactional(readOnly = true)
class BackgroundQuery {
  private final JdbcClient jdbc;

  BackgroundQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The figure itself as it is written down, or a period before it as it was last handed in. */
  private record Row(UUID measurementId, boolean own, boolean thisYear, int period, LocalDate endsOn,
      @Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, BigDecimal target,
      String unit, Polarity polarity, Aggregation aggregation, Frequency frequency, LowerFormula lowerFormula,
      boolean fromBaseline, BigDecimal baseline, BigDecimal cap) {
    List<PeriodValue> told() {
      return value == null ? List.of() : List.of(new PeriodValue(period, value, numerator, denominator));
    }
  }

  /** By figure; one of which nothing is written down has none. Whoever asks has shown that they may see them. */
  public Map<UUID, Background> of(RegionId region, Collection<UUID> figures) {
    var rows = jdbc.sql("""
        with own as materialized (
          select m.region_id, m.measurement_id, m.contract_id, m.indicator_id, m.year, m.ends_on, c.target, i.unit,
            i.polarity, i.aggregation, i.frequency, i.lower_formula, i.from_baseline, i.baseline, i.cap
          from measurement m
          join contract_indicator_view i on i.region_id = m.region_id and i.contract_id = m.contract_id
            and i.indicator_id = m.indicator_id
          join commitment_view c on c.region_id = m.region_id and c.commitment_id = m.commitment_id
          where m.region_id = :region and m.measurement_id = any(:figures))
        select m.measurement_id, n.measurement_id = m.measurement_id own, n.year = m.year this_year, n.period,
          n.ends_on, v.value, v.numerator, v.denominator, m.target, m.unit, m.polarity, m.aggregation, m.frequency,
          m.lower_formula, m.from_baseline, m.baseline, m.cap
        from own m
        join measurement n on n.region_id = m.region_id and n.contract_id = m.contract_id
          and n.indicator_id = m.indicator_id and n.year >= m.year - 2 and n.ends_on <= m.ends_on and not n.dropped
        left join lateral (
          select x.value, x.numerator, x.denominator from measurement_version x
          where x.region_id = n.region_id and x.measurement_id = n.measurement_id
            and (x.submitted_at is not null or n.measurement_id = m.measurement_id)
          order by x.version desc limit 1) v on true
        order by m.measurement_id, n.ends_on""").param("region", region.value())
        .param("figures", figures.toArray(UUID[]::new)).query(Rows.of(Row.class)).list();
    var backgrounds = new HashMap<UUID, Background>();
    rows.stream().collect(Collectors.groupingBy(Row::measurementId)).forEach((figure, periods) -> {
      var own = periods.getLast();
      if (own.own()) {
        own.told().forEach(value -> backgrounds.put(figure, background(own, value, periods)));
      }
    });
    return backgrounds;
  }

  private static Background background(Row own, PeriodValue value, List<Row> periods) {
    var before = periods.stream().filter(each -> !each.own()).toList();
    return new Background(
        new Definition(own.polarity(), own.aggregation(), own.frequency(), own.lowerFormula(), own.fromBaseline(),
            Units.per(own.unit()), own.baseline(), own.cap()),
        own.endsOn(), own.target(), value, before.stream().flatMap(each -> each.told().stream()).toList(),
        before.stream().filter(Row::thisYear).flatMap(each -> each.told().stream()).toList());
  }
}
