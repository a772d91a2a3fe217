package id.lelangkinerja.measurement;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.Part;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what figures are broken down by and into which parts. Whoever asks was shown that they may see them. */
@Repository
@Transactional(readOnly = true)
class PartQuery {
  private static final String UNOPENED = """
      from measurement m
      join measurement_part p on p.region_id = m.region_id and p.measurement_id = m.measurement_id
        and p.version = m.verified_version
      join verdict d on d.region_id = p.region_id and d.measurement_id = p.measurement_id and d.version = p.version
      where m.region_id = :region and d.value is null and not exists (select from open_part o
        where o.region_id = p.region_id and o.measurement_id = p.measurement_id and o.version = p.version)
      """;
  private final JdbcClient jdbc;

  PartQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A category that the indicator asks for; {@code partOf} is the kecamatan of a kelurahan. */
  record Category(int no, String category, @Nullable String partOf) {
    /** As people name it. */
    String label() {
      return partOf == null ? category : partOf + ": " + category;
    }
  }

  /** What a version says of a category. */
  record Written(int version, int no, String category, @Nullable String partOf, @Nullable BigDecimal value,
      @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
    Part part() {
      return new Part(value, numerator, denominator);
    }
  }

  /**
   * How far the newest version is broken down.
   *
   * @param missing the first category that is asked and not told; 0 where none is
   * @param told    how many parts there are, of which the sums follow, beside the figure itself
   */
  record Sums(int missing, int told, @Nullable BigDecimal value, @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator, BigDecimal whole, @Nullable BigDecimal wholeNumerator,
      @Nullable BigDecimal wholeDenominator) {}

  /** A part of some version, by its figure. */
  record Named(UUID measurementId, int version, int no, String category, @Nullable String partOf,
      @Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
    String label() {
      return new Category(no, category, partOf).label();
    }

    Part part() {
      return new Part(value, numerator, denominator);
    }
  }

  /** Of all versions of these figures. */
  public List<Named> named(RegionId region, Collection<UUID> figures) {
    return of(region, figures, """
        select measurement_id, version, no, category, part_of, value, numerator, denominator from measurement_part
        where region_id = :region and measurement_id = any(:figures) order by measurement_id, version, no""")
        .query(Rows.of(Named.class)).list();
  }

  private record AskedOf(UUID measurementId, int no, String category, @Nullable String partOf) {
    Category asCategory() {
      return new Category(no, category, partOf);
    }
  }

  /** What each of these figures asks for, in order; those that ask for nothing are left out. */
  public Map<UUID, List<Category>> asked(RegionId region, Collection<UUID> figures) {
    return of(region, figures, """
        select m.measurement_id, b.no, b.category, b.part_of from measurement m
        join indicator_breakdown_view b on b.region_id = m.region_id and b.indicator_id = m.indicator_id
        where m.region_id = :region and m.measurement_id = any(:figures) order by b.no""")
        .query(Rows.of(AskedOf.class)).list().stream().collect(Collectors.groupingBy(AskedOf::measurementId,
            Collectors.mapping(AskedOf::asCategory, Collectors.toList())));
  }

  public List<Category> asked(RegionId region, MeasurementId id) {
    return of(region, id, """
        select b.no, b.category, b.part_of from measurement m
        join indicator_breakdown_view b on b.region_id = m.region_id and b.indicator_id = m.indicator_id
        where m.region_id = :region and m.measurement_id = :id order by b.no""").query(Rows.of(Category.class)).list();
  }

  /** Of all versions, the newest first. */
  public List<Written> written(RegionId region, MeasurementId id) {
    return of(region, id, """
        select version, no, category, part_of, value, numerator, denominator from measurement_part
        where region_id = :region and measurement_id = :id order by version desc, no""")
        .query(Rows.of(Written.class)).list();
  }

  public Sums sums(RegionId region, MeasurementId id) {
    return of(region, id, """
        select (select coalesce(min(b.no), 0) from indicator_breakdown_view b
            where b.region_id = m.region_id and b.indicator_id = m.indicator_id and not exists (
              select from measurement_part q where q.region_id = m.region_id and q.measurement_id = m.measurement_id
                and q.version = m.version and q.no = b.no and q.category = b.category
                and q.part_of is not distinct from b.part_of)) missing,
          count(p.no) told, sum(p.value) value, sum(p.numerator) numerator, sum(p.denominator) denominator,
          v.value whole, v.numerator whole_numerator, v.denominator whole_denominator
        from measurement m
        join measurement_version v on v.region_id = m.region_id and v.measurement_id = m.measurement_id
          and v.version = m.version
        left join measurement_part p on p.region_id = v.region_id and p.measurement_id = v.measurement_id
          and p.version = v.version
        where m.region_id = :region and m.measurement_id = :id
        group by m.region_id, m.measurement_id, m.version, m.indicator_id, v.value, v.numerator, v.denominator""")
        .query(Rows.of(Sums.class)).single();
  }

  /** A part of the version that stands verified as it was reported. */
  record Verified(UUID measurementId, int version, int no, String category, @Nullable String partOf,
      @Nullable BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
      boolean smallOpen) {
    Part part() {
      return new Part(value, numerator, denominator);
    }
  }

  /** Of these figures, those of which nothing is kept for everybody yet, by figure in their order. */
  public List<Verified> verified(RegionId region, Collection<UUID> figures) {
    return jdbc.sql("""
        select p.measurement_id, p.version, p.no, p.category, p.part_of, p.value, p.numerator, p.denominator,
          exists (select from indicator_breakdown_view b where b.region_id = m.region_id
            and b.indicator_id = m.indicator_id and b.small_open) small_open
        """ + UNOPENED + " and m.measurement_id = any(:figures) order by p.measurement_id, p.no")
        .param("region", region.value()).param("figures", figures.toArray(UUID[]::new))
        .query(Rows.of(Verified.class)).list();
  }

  /** The figures of which parts stand verified and nothing is kept for everybody. */
  public List<UUID> unopened(RegionId region) {
    return jdbc.sql("select distinct m.measurement_id " + UNOPENED).param("region", region.value())
        .query(Rows.of(UUID.class)).list();
  }

  private JdbcClient.StatementSpec of(RegionId region, Collection<UUID> figures, String sql) {
    return jdbc.sql(sql).param("region", region.value()).param("figures", figures.toArray(UUID[]::new));
  }

  private JdbcClient.StatementSpec of(RegionId region, MeasurementId id, String sql) {
    return jdbc.sql(sql).param("region", region.value()).param("id", id.value());
  }
}
