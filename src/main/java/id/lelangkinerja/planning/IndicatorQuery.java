package id.lelangkinerja.planning;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Words;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Sorting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads indicators and their published series; all of it is public. */
@Repository
@Transactional(readOnly = true)
class IndicatorQuery {
  private static final String FOUND = " from indicator i where i.region_id = :region and "
      + "(cast(:sort as text) is null or (i.polarity is not null) = (:sort = 'MEASURABLE')) and "
      + Words.within("i.code, i.name, i.unit, i.definition", "i.stems");
  /** The columns that the register is sorted by. */
  static final Map<String, String> COLUMNS = Map.of("code", "i.code", "name", "i.name", "unit", "i.unit", "year",
      "v.year", "agency", "a.name");
  private final JdbcClient jdbc;

  IndicatorQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether an indicator may be a target, or only tells what surrounds the targets. */
  enum Sort {
    MEASURABLE, CONTEXT
  }

  int count(RegionId region, Words words, @Nullable Sort sort) {
    return found("select count(*)" + FOUND, region, words, sort).query(Rows.of(Integer.class)).single();
  }

  /** The indicators that hold every word, by name; so many from the offset on. */
  List<IndicatorRow> search(RegionId region, Words words, @Nullable Sort sort, int offset, int most) {
    return search(region, words, sort, Sorting.own(), offset, most);
  }

  /** The same, sorted as asked. */
  List<IndicatorRow> search(RegionId region, Words words, @Nullable Sort sort, Sorting sorting, int offset, int most) {
    return found("""
        select i.indicator_id, i.code, i.name, i.unit, i.polarity, i.decimals, a.name agency_name, v.year, v.value,
          v.label
        from (select i.*""" + FOUND + """
        ) i
        left join agency_view a on a.region_id = i.region_id and a.agency_id = i.agency_id
        left join lateral (select year, value, label from indicator_value v
          where v.region_id = i.region_id and v.indicator_id = i.indicator_id and v.kind <> 'TARGET'
          order by v.year desc, v.kind desc limit 1) v on true
        order by\s""" + sorting.sql(COLUMNS, "i.name, i.code") + " offset :offset limit :most", region, words, sort)
        .param("offset", offset).param("most", most).query(Rows.of(IndicatorRow.class)).list();
  }

  /** Every indicator as a choice of a form: its id and its name with its code. */
  List<Choice> choices(RegionId region) {
    return jdbc.sql("""
        select indicator_id value, name || ' (' || code || ')' label from indicator
        where region_id = :region order by name, code limit 2000""")
        .param("region", region.value()).query(Rows.of(Choice.class)).list();
  }

  Optional<IndicatorDetail> find(RegionId region, UUID id) {
    return jdbc.sql("""
        select i.indicator_id, i.code, i.name, i.unit, i.polarity, i.aggregation, i.frequency, i.from_baseline,
          i.decimals, i.definition, i.formula, i.data_source, i.agency_id, a.name agency_name, i.version
        from indicator i left join agency_view a on a.region_id = i.region_id and a.agency_id = i.agency_id
        where i.region_id = :region and i.indicator_id = :indicator""")
        .param("region", region.value()).param("indicator", id).query(Rows.of(IndicatorDetail.class)).optional();
  }

  private StatementSpec found(String sql, RegionId region, Words words, @Nullable Sort sort) {
    return jdbc.sql(sql).param("region", region.value()).param("words", words.parameter())
        .param("sort", sort == null ? null : sort.name());
  }
}
