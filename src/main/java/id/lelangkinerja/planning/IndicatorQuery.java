package id.lelangkinerja.planning;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.page.Choice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads indicators and their published series; all of it is public. */
@Repository
@Transactional(readOnly = true)
class IndicatorQuery {
  private final JdbcClient jdbc;

  IndicatorQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
}
