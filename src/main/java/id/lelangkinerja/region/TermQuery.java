package id.lelangkinerja.region;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads terms and missions as their editors need them: with the version that an edit names. */
@Repository
@Transactional(readOnly = true)
class TermQuery {
  private final JdbcClient jdbc;

  TermQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Term(String name, LocalDate startsOn, LocalDate endsOn, int firstYear, int lastYear, String legalBasis,
      int version) {}

  record Mission(UUID termId, int no, String text, int version) {}

  Optional<Term> term(RegionId region, UUID term) {
    return jdbc.sql("""
        select name, starts_on, ends_on, first_year, last_year, legal_basis, version from term
        where region_id = :region and term_id = :term""").param("region", region.value()).param("term", term)
        .query(Rows.of(Term.class)).optional();
  }

  Optional<Mission> mission(RegionId region, UUID mission) {
    return jdbc.sql("""
        select term_id, no, text, version from mission where region_id = :region and mission_id = :mission""")
        .param("region", region.value()).param("mission", mission).query(Rows.of(Mission.class)).optional();
  }

  /** The next free number of a mission in the term. */
  int nextMissionNo(RegionId region, UUID term) {
    return jdbc.sql("select coalesce(max(no), 0) + 1 from mission where region_id = :region and term_id = :term")
        .param("region", region.value()).param("term", term).query(Rows.of(Integer.class)).single();
  }
}
