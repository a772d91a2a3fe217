package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.LowerFormula;
import id.lelangkinerja.scoring.PeriodValue;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads whole series of contracts, by which many figures are judged at once. */
@Repository
@Transactional(readOnly = true)
class SeriesQuery {
  private final JdbcClient jdbc;

  SeriesQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Head(UUID contractId, UUID indicatorId, String number, String code, UUID agencyId, boolean running,
      Polarity polarity, Aggregation aggregation, Frequency frequency, LowerFormula lowerFormula, boolean fromBaseline,
      String unit, BigDecimal baseline, BigDecimal cap, BigDecimal weight, int asked) {
    Series with(List<PartQuery.Category> categories, List<Series.Known> figures) {
      return new Series(number, code, new AgencyId(agencyId), running, new Definition(polarity, aggregation, frequency,
          lowerFormula, fromBaseline, Units.per(unit), baseline, cap), unit, weight, categories, figures);
    }
  }

  private record Key(UUID contract, UUID indicator) {}

  /** Every series of the contracts of these numbers that this person may see. */
  public List<Series> of(Acting who, Collection<String> numbers) {
    var heads = heads(who, numbers);
    var figures = figures(who.region(), heads.stream().map(Head::contractId).distinct().toArray(UUID[]::new));
    var asked = asked(who.region(), heads);
    return heads.stream()
        .map(head -> head.with(asked.getOrDefault(head.indicatorId(), List.of()),
            figures.getOrDefault(new Key(head.contractId(), head.indicatorId()), List.of())))
        .toList();
  }

  private List<Head> heads(Acting who, Collection<String> numbers) {
    return jdbc.sql("""
        select k.contract_id, i.indicator_id, k.number, n.code, k.agency_id,
          k.state in ('IN_FORCE', 'TRANSFERRED') running, i.polarity, i.aggregation, i.frequency, i.lower_formula,
          i.from_baseline, i.unit, i.baseline, i.cap,
          i.weight / greatest(max(i.weight) over (partition by k.contract_id), 0.000001) weight,
          (select count(*) from indicator_breakdown_view b
            where b.region_id = i.region_id and b.indicator_id = i.indicator_id)::int asked
        from contract_view k
        join contract_indicator_view i on i.region_id = k.region_id and i.contract_id = k.contract_id
        join indicator_view n on n.region_id = i.region_id and n.indicator_id = i.indicator_id
        where k.region_id = :region and k.number = any(:numbers) and k.in_force_at is not null
          and (:all or k.agency_id = any(:agencies))
        order by k.number, i.no""").param("region", who.region().value())
        .param("numbers", numbers.toArray(String[]::new)).param("all", Rules.seesAll(who))
        .param("agencies", Visible.agencies(who)).query(Rows.of(Head.class)).list();
  }

  private record Asked(UUID indicatorId, int no, String category, @Nullable String partOf) {
    PartQuery.Category asCategory() {
      return new PartQuery.Category(no, category, partOf);
    }
  }

  private Map<UUID, List<PartQuery.Category>> asked(RegionId region, List<Head> heads) {
    var broken = heads.stream().filter(head -> head.asked() > 0).map(Head::indicatorId).distinct().toArray(UUID[]::new);
    return broken.length == 0
        ? Map.of()
        : jdbc.sql("""
            select indicator_id, no, category, part_of from indicator_breakdown_view
            where region_id = :region and indicator_id = any(:indicators) order by indicator_id, no""")
            .param("region", region.value()).param("indicators", broken).query(Rows.of(Asked.class)).list().stream()
            .collect(Collectors.groupingBy(Asked::indicatorId,
                Collectors.mapping(Asked::asCategory, Collectors.toList())));
  }

  private record Placed(Key key, Series.Known figure) {}

  private Map<Key, List<Series.Known>> figures(RegionId region, UUID[] contracts) {
    return jdbc.sql("""
        select m.contract_id, m.indicator_id, m.measurement_id, m.agency_id, m.year, m.period, m.periods, m.ends_on,
          m.state, m.locked, m.dropped, m.version, m.verified_version is not null replaces, c.target, v.value,
          v.numerator, v.denominator, v.note, v.provisional, v.submitted_at is null and v.value is not null drafted,
          case when v.submitted_at is null then r.value else v.value end told,
          case when v.submitted_at is null then r.numerator else v.numerator end told_numerator,
          case when v.submitted_at is null then r.denominator else v.denominator end told_denominator,
          coalesce(d.value, w.value) verified, v.correction_reason is not null correction,
          coalesce(v.xmin::text, '') row_mark
        from measurement m
        join commitment_view c on c.region_id = m.region_id and c.commitment_id = m.commitment_id
        left join measurement_version v on v.region_id = m.region_id and v.measurement_id = m.measurement_id
          and v.version = m.version
        left join lateral (
          select x.value, x.numerator, x.denominator from measurement_version x
          where v.submitted_at is null and m.version > 1 and x.region_id = m.region_id
            and x.measurement_id = m.measurement_id and x.submitted_at is not null
          order by x.version desc limit 1) r on true
        left join measurement_version w on w.region_id = m.region_id and w.measurement_id = m.measurement_id
          and w.version = m.verified_version
        left join verdict d on d.region_id = m.region_id and d.measurement_id = m.measurement_id
          and d.version = m.verified_version
        where m.region_id = :region and m.contract_id = any(:contracts)
        order by m.contract_id, m.indicator_id, m.ends_on""").param("region", region.value())
        .param("contracts", contracts).query(SeriesQuery::placed).list().stream()
        .collect(Collectors.groupingBy(Placed::key, Collectors.mapping(Placed::figure, Collectors.toList())));
  }

  /** Read by place: as many rows as a batch has periods go through here. */
  private static Placed placed(ResultSet row, int no) throws SQLException {
    int period = row.getInt(6);
    var value = row.getBigDecimal(15);
    var told = row.getBigDecimal(21);
    var verified = row.getBigDecimal(24);
    var note = row.getString(18);
    return new Placed(new Key(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
        new Series.Known(row.getObject(3, UUID.class), row.getObject(4, UUID.class), row.getInt(5), period,
            row.getInt(7), row.getObject(8, LocalDate.class), MeasurementState.valueOf(row.getString(9)),
            row.getBoolean(10), row.getBoolean(11), row.getInt(12), row.getBoolean(13), row.getBoolean(25),
            row.getBoolean(20),
            row.getBigDecimal(14), row.getString(26),
            value == null
                ? null
                : new NewValue(value, row.getBigDecimal(16), row.getBigDecimal(17), note == null ? "" : note,
                    row.getBoolean(19), null),
            told == null ? null : new PeriodValue(period, told, row.getBigDecimal(22), row.getBigDecimal(23)),
            verified == null ? told : verified));
  }
}
