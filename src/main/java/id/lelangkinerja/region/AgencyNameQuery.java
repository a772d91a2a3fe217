package id.lelangkinerja.region;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads how agencies were called on other days; all of it is public. */
@Repository
@Transactional(readOnly = true)
public class AgencyNameQuery {
  private final JdbcClient jdbc;

  AgencyNameQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every name the agency has had, the newest first; nothing where it was never renamed. */
  public List<AgencyName> of(RegionId region, AgencyId agency) {
    return jdbc.sql("""
        select holds_from, name, short_name, legal_basis from agency_name
        where region_id = :region and agency_id = :agency order by holds_from desc""")
        .param("region", region.value()).param("agency", agency.value()).query(Rows.of(AgencyName.class)).list();
  }

  /** How the agency was called on that day, as its documents of the day print it; empty for an unknown one. */
  public Optional<String> on(RegionId region, AgencyId agency, LocalDate day) {
    return jdbc.sql("""
        select coalesce(n.name, a.name) from agency a
        left join lateral (select name from agency_name n where n.region_id = a.region_id
          and n.agency_id = a.agency_id and n.holds_from <= :day order by n.holds_from desc limit 1) n on true
        where a.region_id = :region and a.agency_id = :agency""").param("region", region.value())
        .param("agency", agency.value()).param("day", day).query(Rows.of(String.class)).optional();
  }
}
