package id.lelangkinerja.planning;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads all indicators of a region with everything that is written about them, by code. */
@Repository
@Transactional(readOnly = true)
class IndicatorListQuery {
  private final JdbcClient jdbc;

  IndicatorListQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An indicator as a row of a table: texts as files have them, the agency by its slug. */
  record Entry(UUID indicatorId, String code, String name, String unit, String polarity, Aggregation aggregation,
      Frequency frequency, String fromBaseline, int decimals, String definition, String formula, String dataSource,
      @Nullable String agency) {}

  List<Entry> all(RegionId region) {
    return jdbc.sql("""
        select i.indicator_id, i.code, i.name, i.unit, coalesce(i.polarity, 'CONTEXT') polarity, i.aggregation,
          i.frequency, case when i.from_baseline then 'yes' else 'no' end from_baseline, i.decimals, i.definition,
          i.formula, i.data_source, a.slug agency
        from indicator i left join agency_view a on a.region_id = i.region_id and a.agency_id = i.agency_id
        where i.region_id = :region order by i.code""").param("region", region.value())
        .query(Rows.of(Entry.class)).list();
  }
}
