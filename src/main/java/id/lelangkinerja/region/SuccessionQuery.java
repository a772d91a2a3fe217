package id.lelangkinerja.region;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads which agency followed which; all of it is public. A succession may be known before it takes effect. */
@Repository
@Transactional(readOnly = true)
public class SuccessionQuery {
  private static final String ALL = """
      select predecessor_id, successor_id, change_id, kind, effective_on, legal_basis, share from agency_succession_view
      where region_id = :region\s""";
  private static final String ORDER = " order by effective_on nulls first, predecessor_id, successor_id";
  private final JdbcClient jdbc;

  SuccessionQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every succession of the region, the earliest first. */
  public List<Succession> of(RegionId region) {
    return jdbc.sql(ALL + ORDER).param("region", region.value()).query(Rows.of(Succession.class)).list();
  }

  /** What followed this agency. */
  public List<Succession> after(RegionId region, AgencyId predecessor) {
    return jdbc.sql(ALL + " and predecessor_id = :agency" + ORDER).param("region", region.value())
        .param("agency", predecessor.value()).query(Rows.of(Succession.class)).list();
  }

  /** What this agency followed. */
  public List<Succession> before(RegionId region, AgencyId successor) {
    return jdbc.sql(ALL + " and successor_id = :agency" + ORDER).param("region", region.value())
        .param("agency", successor.value()).query(Rows.of(Succession.class)).list();
  }
}
