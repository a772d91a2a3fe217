package id.lelangkinerja.planning;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The categories for which indicators ask. */
@Repository
class BreakdownRepository {
  private final JdbcClient jdbc;

  BreakdownRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What the indicator asks for, in its order. */
  List<AskedCategory> of(RegionId region, UUID indicator) {
    return jdbc.sql("""
        select dimension, category, part_of from indicator_breakdown
        where region_id = :region and indicator_id = :indicator order by no""").param("region", region.value())
        .param("indicator", indicator).query(Rows.of(AskedCategory.class)).list();
  }

  /** The kelurahan that there are today, by their kecamatan. */
  List<AskedCategory> kelurahan(RegionId region) {
    return jdbc.sql("""
        select 'KELURAHAN' dimension, k.name category, p.name part_of from agency_view k
        left join agency_view p on p.region_id = k.region_id and p.agency_id = k.parent_id
        where k.region_id = :region and k.kind = 'KELURAHAN' and k.valid_to is null
        order by p.name, k.name""").param("region", region.value()).query(Rows.of(AskedCategory.class)).list();
  }

  void replace(RegionId region, UUID indicator, List<AskedCategory> categories) {
    jdbc.sql("delete from indicator_breakdown where region_id = :region and indicator_id = :indicator")
        .param("region", region.value()).param("indicator", indicator).update();
    jdbc.sql("""
        insert into indicator_breakdown (region_id, indicator_id, no, dimension, category, part_of)
        select :region, :indicator, c.no, c.dimension, c.category, c.part_of
        from unnest(cast(:dimensions as text[]), cast(:categories as text[]), cast(:groups as text[]))
          with ordinality as c (dimension, category, part_of, no)""").param("region", region.value())
        .param("indicator", indicator)
        .param("dimensions", categories.stream().map(each -> each.dimension().name()).toArray(String[]::new))
        .param("categories", categories.stream().map(AskedCategory::category).toArray(String[]::new))
        .param("groups", categories.stream().map(AskedCategory::partOf).toArray(String[]::new)).update();
  }
}
