package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.Part;
import java.math.BigDecimal;
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

/** Reads what many figures are judged by at once beside their series: what is known of their agencies, evidence and parts. */
@Repository
@Transactional(readOnly = true)
class GatheringQuery {
  /** So many of an agency's newest figures tell how it rounds. */
  private static final int LATELY = 200;
  private final JdbcClient jdbc;

  GatheringQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
          cross join lateral (select f.risk_just_met just_met from measurement_version f
            where f.region_id = :region and f.measurement_id = x.measurement_id and f.risk_just_met is not null
              and not f.put_back offset 0) o) r""")
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
