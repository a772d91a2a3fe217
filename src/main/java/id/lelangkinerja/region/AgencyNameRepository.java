package id.lelangkinerja.region;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names of agencies that were ever renamed, each with the first of its days: only ever added. */
@Repository
class AgencyNameRepository {
  private final JdbcClient jdbc;

  AgencyNameRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<LocalDate> newestDay(RegionId region, AgencyId agency) {
    return jdbc.sql("""
        select holds_from from agency_name where region_id = :region and agency_id = :agency
        order by holds_from desc limit 1""").param("region", region.value()).param("agency", agency.value())
        .query(Rows.of(LocalDate.class)).optional();
  }

  void add(RegionId region, AgencyId agency, RenamingAgency.NewName name) {
    jdbc.sql("""
        insert into agency_name (region_id, agency_id, holds_from, name, short_name, legal_basis)
        values (:region, :agency, :from, :name, :shortName, :basis)""").param("region", region.value())
        .param("agency", agency.value()).param("from", name.holdsFrom()).param("name", name.name())
        .param("shortName", name.shortName()).param("basis", name.legalBasis()).update();
  }
}
