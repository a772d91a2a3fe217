package id.lelangkinerja.planning;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of indicators and of their published series. */
@Repository
class IndicatorRepository {
  private final JdbcClient jdbc;

  IndicatorRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean has(RegionId region, UUID indicator) {
    return count(region, List.of(indicator)) == 1;
  }

  /** Refuses the field "indicators" unless each of them is an indicator of the region. */
  void requireAll(RegionId region, List<UUID> indicators) {
    if (count(region, indicators) != indicators.stream().distinct().count()) {
      throw new Refused(Reason.NO_CHOICE).at("indicators");
    }
  }

  /** Refuses the field "agency" unless it names none or one of the region. */
  void requireAgency(RegionId region, @Nullable AgencyId agency) {
    if (agency != null && !jdbc.sql("""
        select exists (select 1 from agency_view where region_id = :region and agency_id = :agency)""")
        .param("region", region.value()).param("agency", agency.value()).query(Rows.of(Boolean.class)).single()) {
      throw new Refused(Reason.NO_CHOICE).at("agency");
    }
  }

  boolean hasCode(RegionId region, String code) {
    return jdbc.sql("select exists (select 1 from indicator where region_id = :region and code = :code)")
        .param("region", region.value()).param("code", code).query(Rows.of(Boolean.class)).single();
  }

  void add(RegionId region, UUID id, NewIndicator indicator) {
    var measure = indicator.measure();
    var texts = indicator.texts();
    var polarity = measure.polarity();
    jdbc.sql("""
        insert into indicator (region_id, indicator_id, code, name, unit, polarity, aggregation, frequency,
          from_baseline, decimals, definition, formula, data_source, agency_id)
        values (:region, :indicator, :code, :name, :unit, :polarity, :aggregation, :frequency, :fromBaseline,
          :decimals, :definition, :formula, :dataSource, :agency)""")
        .param("region", region.value()).param("indicator", id).param("code", indicator.code())
        .param("unit", measure.unit()).param("polarity", polarity == null ? null : polarity.name())
        .param("aggregation", measure.aggregation().name()).param("frequency", measure.frequency().name())
        .param("fromBaseline", measure.fromBaseline()).param("decimals", measure.decimals())
        .param("name", texts.name()).param("definition", texts.definition()).param("formula", texts.formula())
        .param("dataSource", texts.dataSource()).param("agency", id(texts.agency())).update();
  }

  /** False where the version is no longer the one that was seen. */
  boolean reword(RegionId region, UUID id, int seenVersion, IndicatorTexts texts) {
    return jdbc.sql("""
        update indicator set name = :name, definition = :definition, formula = :formula, data_source = :dataSource,
          agency_id = :agency, version = version + 1
        where region_id = :region and indicator_id = :indicator and version = :seen""")
        .param("region", region.value()).param("indicator", id).param("seen", seenVersion)
        .param("name", texts.name()).param("definition", texts.definition()).param("formula", texts.formula())
        .param("dataSource", texts.dataSource()).param("agency", id(texts.agency())).update() == 1;
  }

  boolean hasValue(RegionId region, UUID indicator, NewValue value) {
    return jdbc.sql("""
        select exists (select 1 from indicator_value
          where region_id = :region and indicator_id = :indicator and year = :year and kind = :kind)""")
        .param("region", region.value()).param("indicator", indicator).param("year", value.year())
        .param("kind", value.kind().name()).query(Rows.of(Boolean.class)).single();
  }

  void publish(RegionId region, UUID indicator, NewValue value) {
    jdbc.sql("""
        insert into indicator_value (region_id, indicator_id, year, kind, value, label, source, note)
        values (:region, :indicator, :year, :kind, :value, :label, :source, :note)""")
        .param("region", region.value()).param("indicator", indicator).param("year", value.year())
        .param("kind", value.kind().name()).param("value", value.value()).param("label", value.label())
        .param("source", value.source()).param("note", value.note()).update();
  }

  private long count(RegionId region, List<UUID> indicators) {
    return jdbc.sql("select count(*) from indicator where region_id = :region and indicator_id = any(:indicators)")
        .param("region", region.value()).param("indicators", indicators.toArray(UUID[]::new))
        .query(Rows.of(Long.class)).single();
  }

  private static @Nullable UUID id(@Nullable AgencyId agency) {
    return agency == null ? null : agency.value();
  }
}
