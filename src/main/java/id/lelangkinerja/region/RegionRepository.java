package id.lelangkinerja.region;

import id.lelangkinerja.platform.RegionId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of regions, terms and missions. */
@Repository
class RegionRepository {
  private final JdbcClient jdbc;

  RegionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(RegionId id, Founding.NewRegion region) {
    jdbc.sql("insert into region (region_id, name, short_name, kind) values (:region, :name, :shortName, :kind)")
        .param("region", id.value()).param("name", region.name()).param("shortName", region.shortName())
        .param("kind", region.kind()).update();
    jdbc.sql("insert into region_code (code, region_id, valid_from) values (:code, :region, :since)")
        .param("code", region.code()).param("region", id.value()).param("since", region.since()).update();
  }

  void addTerm(RegionId region, UUID id, Founding.NewTerm term) {
    jdbc.sql("""
        insert into term (region_id, term_id, name, starts_on, ends_on, first_year, last_year, legal_basis)
        values (:region, :term, :name, :starts, :ends, :first, :last, :basis)""")
        .param("region", region.value()).param("term", id).param("name", term.name()).param("starts", term.startsOn())
        .param("ends", term.endsOn()).param("first", term.firstYear()).param("last", term.lastYear())
        .param("basis", term.legalBasis()).update();
    for (int no = 1; no <= term.missions().size(); no++) {
      jdbc.sql("""
          insert into mission (region_id, mission_id, term_id, no, text)
          values (:region, :mission, :term, :no, :text)""")
          .param("region", region.value()).param("mission", UUID.randomUUID()).param("term", id).param("no", no)
          .param("text", term.missions().get(no - 1)).update();
    }
  }
}
