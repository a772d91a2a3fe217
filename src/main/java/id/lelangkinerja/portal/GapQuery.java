package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.page.Sorting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads how far what was reported, when it was handed in first, lies from what was verified. The gap of a figure is their distance in per cent of the
 * verified one; where that is 0 there is none to tell.
 */
@PublishedQuery
class GapQuery {
  /** The columns that the list is sorted by. */
  static final Map<String, String> COLUMNS = Map.of("agency", "agency_name", "verified", "verified", "adjusted",
      "adjusted", "returned", "returned", "gap", "gap", "over", "reported_better");
  private static final String GAP = "abs(reported_value - verified_value) * 100 / nullif(abs(verified_value), 0)";
  private static final String OWN_ORDER = "gap desc nulls last, adjusted desc, agency_name, agency_id";
  private static final int MOST = 100;
  private final PublishedJdbc jdbc;

  GapQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An agency with its verified figures, of all years or of one.
   *
   * @param returned       how many of them were given back at least once before
   * @param reportedBetter how many were reported better than they were verified, by the side on which they are good
   * @param gap            the mean gap over all of them in per cent; null where none has one
   */
  record Agency(UUID agencyId, String agencyName, int verified, int adjusted, int returned, int reportedBetter,
      @Nullable BigDecimal gap) {}

  /** A figure; its gap in per cent is null where the verified value is 0. */
  record Figure(String agencyName, String indicatorName, String unit, int decimals, int year, int period, int periods,
      BigDecimal reportedValue, BigDecimal verifiedValue, boolean adjusted, int returned, boolean better,
      @Nullable BigDecimal gap) {}

  public List<Agency> agencies(RegionId region, @Nullable Integer year, Sorting sorting) {
    return jdbc.sql("""
        select agency_id, agency_name, count(*)::int verified, count(*) filter (where adjusted)::int adjusted,
          count(*) filter (where returned > 0)::int returned,
          count(*) filter (where better)::int reported_better, round(avg(%s), 2) gap
        from published_gap where region_id = :region and (cast(:year as int) is null or year = :year)
        group by agency_id, agency_name order by %s""".formatted(GAP, sorting.sql(COLUMNS, OWN_ORDER)))
        .param("region", region.value()).param("year", year).query(Rows.of(Agency.class)).list();
  }

  /** The figures that were verified as something else than was handed in first, the widest gap first. */
  public List<Figure> differing(RegionId region, @Nullable Integer year) {
    return figures(region, year,
        "and reported_value <> verified_value order by gap desc nulls last, measurement_id limit " + MOST);
  }

  /** Every verified figure. */
  public List<Figure> all(RegionId region, @Nullable Integer year) {
    return figures(region, year, "order by agency_name, year, period, indicator_name, measurement_id");
  }

  public List<Integer> years(RegionId region) {
    return jdbc.sql("select distinct year from published_gap where region_id = :region order by year desc")
        .param("region", region.value()).query(Rows.of(Integer.class)).list();
  }

  private List<Figure> figures(RegionId region, @Nullable Integer year, String rest) {
    return jdbc.sql("""
        select agency_name, indicator_name, unit, decimals, year, period, periods, reported_value, verified_value,
          adjusted, returned, better, round(%s, 2) gap
        from published_gap where region_id = :region and (cast(:year as int) is null or year = :year)
        """.formatted(GAP) + rest).param("region", region.value()).param("year", year)
        .query(Rows.of(Figure.class)).list();
  }
}
