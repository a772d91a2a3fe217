package id.lelangkinerja.api;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.Frequency;
import id.lelangkinerja.scoring.Polarity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what everybody may know of a region: its agencies, and the indicators by which it measures. */
@Repository
@Transactional(readOnly = true)
class GroundQuery {
  private final JdbcClient jdbc;

  GroundQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An agency, past ones too; {@code validFrom} is null where nobody recorded it, {@code validTo} while it lasts. */
  record Agency(UUID id, @Nullable String code, String name, String shortName, String kind, @Nullable UUID parentId,
      @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {}

  /** An indicator as it is defined today; a contract keeps the definition of its own day. */
  record Indicator(UUID id, String code, String name, String unit, Polarity polarity, Aggregation aggregation,
      Frequency frequency, int decimals, String definition, String formula, String dataSource,
      @Nullable UUID agencyId) {}

  public List<Agency> agencies(Acting who) {
    return jdbc.sql("""
        select agency_id id, code, name, short_name, kind, parent_id, valid_from, valid_to from agency_view
        where region_id = :region order by name, agency_id""").param("region", who.region().value())
        .query(Rows.of(Agency.class)).list();
  }

  public List<Indicator> indicators(Acting who) {
    return jdbc.sql("""
        select indicator_id id, code, name, unit, polarity, aggregation, frequency, decimals, definition, formula,
          data_source, agency_id
        from indicator_view where region_id = :region order by code""").param("region", who.region().value())
        .query(Rows.of(Indicator.class)).list();
  }
}
