package id.lelangkinerja.planning;

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

  /** The indicator now asks for these and no others; small parts may be published where they are not about people. */
  void replace(RegionId region, UUID indicator, List<AskedCategory> categories, boolean smallOpen) {
    jdbc.sql("delete from indicator_breakdown where region_id = :region and indicator_id = :indicator")
        .param("region", region.value()).param("indicator", indicator).update();
    jdbc.sql("""
        insert into indicator_breakdown (region_id, indicator_id, no, dimension, category, part_of, small_open)
        select :region, :indicator, c.no, c.dimension, c.category, c.part_of, :smallOpen
        from unnest(cast(:dimensions as text[]), cast(:categories as text[]), cast(:groups as text[]))
          with ordinality as c (dimension, category, part_of, no)""").param("region", region.value())
        .param("indicator", indicator).param("smallOpen", smallOpen)
        .param("dimensions", categories.stream().map(each -> each.dimension().name()).toArray(String[]::new))
        .param("categories", categories.stream().map(AskedCategory::category).toArray(String[]::new))
        .param("groups", categories.stream().map(AskedCategory::partOf).toArray(String[]::new)).update();
  }
}
