package id.lelangkinerja.region;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole register of agencies as a table: everything that was registered of each, its parent by its slug. */
@Repository
@Transactional(readOnly = true)
class AgencyListQuery {
  /** The id of an agency that is not registered yet. */
  static final UUID NOBODY = new UUID(0, 0);
  private final JdbcClient jdbc;

  AgencyListQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An agency as a row of a table. */
  record Entry(UUID agencyId, String slug, @Nullable String code, String name, String shortName, AgencyKind kind,
      @Nullable String parent, @Nullable LocalDate validFrom, @Nullable LocalDate validTo, String source) {}

  List<Entry> all(RegionId region) {
    return jdbc.sql("""
        select a.agency_id, a.slug, a.code, a.name, a.short_name, a.kind, p.slug parent, a.valid_from, a.valid_to,
          a.source
        from agency a left join agency p on p.region_id = a.region_id and p.agency_id = a.parent_id
        where a.region_id = :region order by a.slug""").param("region", region.value()).query(Rows.of(Entry.class))
        .list();
  }
}
