package id.lelangkinerja.region;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads a region's terms, missions and agencies; all of it is public. */
@Repository
@Transactional(readOnly = true)
public class RegionQuery {
  private static final String AGENCY = """
      select agency_id, slug, code, name, short_name, kind, parent_id, valid_from, valid_to from agency
      where region_id = :region\s""";
  private final JdbcClient jdbc;

  RegionQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A five-year period of an elected head. */
  public record Term(UUID termId, String name, LocalDate startsOn, LocalDate endsOn, int firstYear, int lastYear,
      String legalBasis) {}

  /** The newest term first. */
  public List<Term> terms(RegionId region) {
    return jdbc.sql("""
        select term_id, name, starts_on, ends_on, first_year, last_year, legal_basis from term
        where region_id = :region order by starts_on desc""").param("region", region.value()).query(Rows.of(Term.class))
        .list();
  }

  /** The missions of all terms, the newest term's first, by number. */
  public List<MissionRow> missions(RegionId region) {
    return jdbc.sql("""
        select m.mission_id, m.term_id, m.no, m.text from mission m
        join term t on t.region_id = m.region_id and t.term_id = m.term_id
        where m.region_id = :region order by t.starts_on desc, m.no""").param("region", region.value())
        .query(Rows.of(MissionRow.class)).list();
  }

  /** The agencies that exist on the day, by kind and name: those that a planner invites. */
  public List<AgencyRow> agenciesOn(RegionId region, LocalDate day) {
    return jdbc.sql(AGENCY + """
        and (valid_from is null or valid_from <= :day)
        and (valid_to is null or valid_to >= :day) order by kind, name""")
        .param("region", region.value()).param("day", day).query(Rows.of(AgencyRow.class)).list();
  }

  public Optional<AgencyRow> agency(RegionId region, UUID id) {
    return jdbc.sql(AGENCY + " and agency_id = :agency").param("region", region.value()).param("agency", id)
        .query(Rows.of(AgencyRow.class)).optional();
  }

  public List<AgencyRow> agencies(RegionId region) {
    return jdbc.sql(AGENCY + " order by kind, name limit 2000").param("region", region.value())
        .query(Rows.of(AgencyRow.class))
        .list();
  }
}
