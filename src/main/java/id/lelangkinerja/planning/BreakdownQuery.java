package id.lelangkinerja.planning;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what indicators ask their figures to be broken down by. */
@Repository
@Transactional(readOnly = true)
class BreakdownQuery {
  private final JdbcClient jdbc;

  BreakdownQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What the indicator asks for, in its order. */
  public List<AskedCategory> of(RegionId region, UUID indicator) {
    return jdbc.sql("""
        select dimension, category, part_of from indicator_breakdown
        where region_id = :region and indicator_id = :indicator order by no""").param("region", region.value())
        .param("indicator", indicator).query(Rows.of(AskedCategory.class)).list();
  }

  /** Whether small parts may be published as they are. */
  public boolean isSmallOpen(RegionId region, UUID indicator) {
    return jdbc.sql("""
        select exists (select from indicator_breakdown
          where region_id = :region and indicator_id = :indicator and small_open)""").param("region", region.value())
        .param("indicator", indicator).query(Rows.of(Boolean.class)).single();
  }

  /** The kelurahan that there are today, by their kecamatan. */
  public List<AskedCategory> kelurahan(RegionId region) {
    return jdbc.sql("""
        select 'KELURAHAN' dimension, k.name category, p.name part_of from agency_view k
        left join agency_view p on p.region_id = k.region_id and p.agency_id = k.parent_id
        where k.region_id = :region and k.kind = 'KELURAHAN' and k.valid_to is null
        order by p.name, k.name""").param("region", region.value()).query(Rows.of(AskedCategory.class)).list();
  }
}
