package id.lelangkinerja.region;

import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of agencies and their succession. */
@Repository
class AgencyRepository {
  private final JdbcClient jdbc;

  AgencyRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(RegionId region, AgencyId id, RegisteringAgency.NewAgency agency) {
    var parent = agency.parent();
    jdbc.sql("""
        insert into agency (region_id, agency_id, slug, code, name, short_name, kind, parent_id, valid_from, valid_to,
          source)
        values (:region, :agency, :slug, :code, :name, :shortName, :kind, :parent, :from, :to, :source)""")
        .param("region", region.value()).param("agency", id.value()).param("slug", agency.slug())
        .param("code", agency.code()).param("name", agency.name()).param("shortName", agency.shortName())
        .param("kind", agency.kind().name()).param("parent", parent == null ? null : parent.value())
        .param("from", agency.validFrom()).param("to", agency.validTo()).param("source", agency.source()).update();
  }

  void addSuccession(RegionId region, AgencyId predecessor, AgencyId successor) {
    jdbc.sql("""
        insert into agency_succession (region_id, predecessor_id, successor_id) values (:region, :from, :to)""")
        .param("region", region.value()).param("from", predecessor.value()).param("to", successor.value()).update();
  }
}
