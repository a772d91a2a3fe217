package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.Polarity;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Sorting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads the register of indicators as everyone may, each with its newest published figure. */
@PublishedQuery
class IndicatorListQuery {
  /** The columns that the register is sorted by. */
  static final Map<String, String> COLUMNS = Map.of("code", "i.code", "name", "i.name", "unit", "i.unit", "year",
      "v.year", "agency", "i.agency_name");
  private static final String FOUND = """
      from published_indicator i where i.region_id = :region
        and (cast(:sort as text) is null or (i.polarity is not null) = (:sort = 'MEASURABLE')) and\s"""
      + Words.within("i.code, i.name, i.unit, i.definition", "i.stems");
  private final PublishedJdbc jdbc;

  IndicatorListQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether an indicator may be a target, or only tells what surrounds the targets. */
  enum Sort {
    MEASURABLE, CONTEXT
  }

  /**
   * An indicator with all that is written about it, its agency by slug and by name, and the newest of its realised or
   * calculated figures where one is published. Without a polarity it only tells what surrounds the targets.
   */
  record Entry(UUID indicatorId, String code, String name, String unit, @Nullable Polarity polarity,
      Aggregation aggregation, Frequency frequency, boolean fromBaseline, int decimals, String definition,
      String formula, String dataSource, @Nullable String agencySlug, @Nullable String agencyName,
      @Nullable Integer year, @Nullable BigDecimal value, @Nullable String label) {}

  public int count(RegionId region, Words words, @Nullable Sort sort) {
    return found("select count(*) " + FOUND, region, words, sort).query(Rows.of(Integer.class)).single();
  }

  /** The indicators that hold every word, sorted as asked, otherwise by name. */
  public List<Entry> search(RegionId region, Words words, @Nullable Sort sort, Sorting sorting, int offset, int most) {
    return found("""
        select i.indicator_id, i.code, i.name, i.unit, i.polarity, i.aggregation, i.frequency, i.from_baseline,
          i.decimals, i.definition, i.formula, i.data_source, i.agency_slug, i.agency_name, v.year, v.value, v.label
        from (select i.*\s""" + FOUND + """
        ) i left join lateral (select year, value, label from published_series v
          where v.region_id = i.region_id and v.indicator_id = i.indicator_id and v.kind <> 'TARGET'
          order by v.year desc, v.kind desc limit 1) v on true
        order by\s""" + sorting.sql(COLUMNS, "i.name, i.code") + " offset :offset limit :most", region, words, sort)
        .param("offset", offset).param("most", most).query(Rows.of(Entry.class)).list();
  }

  private StatementSpec found(String sql, RegionId region, Words words, @Nullable Sort sort) {
    return jdbc.sql(sql).param("region", region.value()).param("words", words.parameter())
        .param("sort", sort == null ? null : sort.name());
  }
}
