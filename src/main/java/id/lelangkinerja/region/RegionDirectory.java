package id.lelangkinerja.region;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which region an address means. Regions and their codes are global: read before any region is chosen. */
@Repository
public class RegionDirectory {
  private final JdbcClient jdbc;

  RegionDirectory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(int regionId, String code, String name, String shortName) {
    RegionHere here() {
      return new RegionHere(new RegionId(regionId), code, name, shortName);
    }
  }

  /** The region that has, or once had, this code; its {@code code} is the one it has now. */
  public Optional<RegionHere> of(String code) {
    return jdbc.sql("""
        select r.region_id, r.name, r.short_name, current.code
        from region_code asked
        join region r on r.region_id = asked.region_id
        join region_code current on current.region_id = r.region_id and current.valid_to is null
        where asked.code = :code""").param("code", code).query(Rows.of(Row.class)).optional().map(Row::here);
  }

  /** The region under its permanent number. */
  public RegionHere here(RegionId region) {
    return jdbc.sql("""
        select r.region_id, r.name, r.short_name, c.code
        from region r join region_code c on c.region_id = r.region_id and c.valid_to is null
        where r.region_id = :region""").param("region", region.value()).query(Rows.of(Row.class)).single().here();
  }

  public List<RegionHere> all() {
    return jdbc.sql("""
        select r.region_id, r.name, r.short_name, c.code
        from region r join region_code c on c.region_id = r.region_id and c.valid_to is null
        order by c.code limit 5000""").query(Rows.of(Row.class)).list().stream().map(Row::here).toList();
  }
}
