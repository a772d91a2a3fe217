package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.LowerFormula;
import id.lelangkinerja.scoring.Part;
import id.lelangkinerja.scoring.PeriodValue;
import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what many figures are judged by at once: whole series of contracts, and what is known of their agencies. */
@Repository
@Transactional(readOnly = true)
class GatheringQuery {
  /** So many of an agency's newest figures tell how it rounds. */
  private static final int LATELY = 200;
  private final JdbcClient jdbc;

  GatheringQuery(JdbcClient jdbc) {
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
  public List<Series> series(Acting who, Collection<String> numbers) {
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
          coalesce(d.value, w.value) verified, v.correction_reason is not null correction
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
        .param("contracts", contracts).query(GatheringQuery::placed).list().stream()
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
            row.getBigDecimal(14),
            value == null
                ? null
                : new NewValue(value, row.getBigDecimal(16), row.getBigDecimal(17), note == null ? "" : note,
                    row.getBoolean(19), null),
            told == null ? null : new PeriodValue(period, told, row.getBigDecimal(22), row.getBigDecimal(23)),
            verified == null ? told : verified));
  }

  /**
   * What is known of an agency that hands figures in.
   *
   * @param verdicts how many verdicts were given on its figures, {@code faulted} of them no plain confirmation
   * @param weighed  how many of its figures were weighed, {@code met} of them just met their target
   */
  record Sender(UUID agencyId, int verdicts, int faulted, int weighed, int met) {}

  // An agency's figures are looked up before anything is joined to them (offset 0): the other way round, from all that a region ever handed
  // in, every part of a batch would read the region.
  public Map<UUID, Sender> senders(RegionId region, Collection<UUID> agencies) {
    return jdbc.sql("""
        select a.agency_id, d.verdicts, d.faulted, r.weighed, r.met
        from unnest(:agencies) as a (agency_id)
        cross join lateral (
          select count(*)::int verdicts, (count(*) filter (where not o.verified or o.value is not null))::int faulted
          from (select x.measurement_id from measurement x
            where x.region_id = :region and x.agency_id = a.agency_id and x.version > 0 offset 0) x
          cross join lateral (select v.verified, v.value from verdict v
            where v.region_id = :region and v.measurement_id = x.measurement_id offset 0) o) d
        cross join lateral (
          select count(*)::int weighed, (count(*) filter (where o.just_met > 0))::int met
          from (select x.measurement_id from measurement x
            where x.region_id = :region and x.agency_id = a.agency_id and x.version > 0 offset 0) x
          cross join lateral (select f.just_met from figure_risk f
            where f.region_id = :region and f.measurement_id = x.measurement_id offset 0) o) r""")
        .param("region", region.value())
        .param("agencies", agencies.toArray(UUID[]::new)).query(Rows.of(Sender.class)).list().stream()
        .collect(Collectors.toMap(Sender::agencyId, each -> each));
  }

  /** What an agency counted in one of its figures. */
  record Lately(UUID agencyId, UUID measurementId, LocalDate endsOn, BigDecimal counted) {}

  /** What each agency counted in its newest figures that were handed in. */
  public List<Lately> lately(RegionId region, Collection<UUID> agencies) {
    return jdbc.sql("""
        select a.agency_id, l.measurement_id, l.ends_on, l.counted
        from unnest(:agencies) as a (agency_id)
        cross join lateral (
          select x.measurement_id, x.ends_on, coalesce(v.numerator, v.value) counted
          from (select x.measurement_id, x.version, x.ends_on from measurement x
            where x.region_id = :region and x.agency_id = a.agency_id and x.version > 0 offset 0) x
          cross join lateral (select w.value, w.numerator from measurement_version w
            where w.region_id = :region and w.measurement_id = x.measurement_id and w.version = x.version
              and w.submitted_at is not null offset 0) v
          order by x.ends_on desc, x.measurement_id limit :lately) l""").param("region", region.value())
        .param("agencies", agencies.toArray(UUID[]::new)).param("lately", LATELY).query(Rows.of(Lately.class)).list();
  }

  /** The newest of what is brought and what stands, where that is not brought anew. */
  static List<BigDecimal> newest(List<Lately> brought, List<Lately> standing) {
    var anew = brought.stream().map(Lately::measurementId).collect(Collectors.toSet());
    return Stream.concat(brought.stream(), standing.stream().filter(each -> !anew.contains(each.measurementId())))
        .sorted(Comparator.comparing(Lately::endsOn).reversed()).limit(LATELY).map(Lately::counted).toList();
  }

  private record Counted(UUID measurementId, int evidence) {}

  /** How much evidence lies beside the newest versions of these figures; one without any is not among them. */
  public Map<UUID, Integer> evidence(RegionId region, Collection<UUID> figures) {
    return jdbc.sql("""
        select m.measurement_id, count(*)::int evidence from measurement m
        join evidence_view e on e.region_id = m.region_id and e.measurement_id = m.measurement_id
          and e.version = m.version
        where m.region_id = :region and m.measurement_id = any(:figures) group by m.measurement_id""")
        .param("region", region.value()).param("figures", figures.toArray(UUID[]::new))
        .query(Rows.of(Counted.class)).list().stream()
        .collect(Collectors.toMap(Counted::measurementId, Counted::evidence));
  }

  private record Parts(UUID measurementId, int missing, @Nullable BigDecimal value, @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator) {}

  private record Standing(UUID measurementId, int no, @Nullable BigDecimal value, @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator) {
    Part part() {
      return new Part(value, numerator, denominator);
    }
  }

  /** The parts of these figures' newest versions, by the number of their category. */
  public Map<UUID, Map<Integer, Part>> standing(RegionId region, Collection<UUID> figures) {
    return figures.isEmpty()
        ? Map.of()
        : jdbc.sql("""
            select p.measurement_id, p.no, p.value, p.numerator, p.denominator from measurement m
            join measurement_part p on p.region_id = m.region_id and p.measurement_id = m.measurement_id
              and p.version = m.version
            where m.region_id = :region and m.measurement_id = any(:figures)""").param("region", region.value())
            .param("figures", figures.toArray(UUID[]::new)).query(Rows.of(Standing.class)).list().stream()
            .collect(Collectors.groupingBy(Standing::measurementId,
                Collectors.toMap(Standing::no, Standing::part)));
  }

  /** What the parts of these figures' newest versions add up to; one that is not broken down is not among them. */
  public Map<UUID, PartQuery.Sums> parts(RegionId region, Collection<UUID> figures) {
    var sums = new HashMap<UUID, PartQuery.Sums>();
    jdbc.sql("""
        select p.measurement_id, sum(p.value) value, sum(p.numerator) numerator, sum(p.denominator) denominator,
          (select coalesce(min(b.no), 0) from indicator_breakdown_view b
            where b.region_id = m.region_id and b.indicator_id = m.indicator_id and not exists (
              select from measurement_part q where q.region_id = m.region_id and q.measurement_id = m.measurement_id
                and q.version = m.version and q.no = b.no and q.category = b.category
                and q.part_of is not distinct from b.part_of)) missing
        from measurement m
        join measurement_part p on p.region_id = m.region_id and p.measurement_id = m.measurement_id
          and p.version = m.version
        where m.region_id = :region and m.measurement_id = any(:figures)
        group by m.region_id, m.indicator_id, m.measurement_id, m.version, p.measurement_id""")
        .param("region", region.value()).param("figures", figures.toArray(UUID[]::new))
        .query(Rows.of(Parts.class)).list()
        .forEach(
            each -> sums.put(each.measurementId(), new PartQuery.Sums(each.missing(), 1, each.value(), each.numerator(),
                each.denominator(), BigDecimal.ZERO, null, null)));
    return sums;
  }
}
