package id.lelangkinerja.region;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the layers of the region's map; what is accepted is public. */
@Repository
@Transactional(readOnly = true)
public class AreaQuery {
  private static final String LAYER = """
      select layer_id, kind, width, height, source, accepted_at from map_layer where region_id = :region\s""";
  private final JdbcClient jdbc;

  AreaQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(UUID layerId, AgencyKind kind, int width, int height, String source,
      @Nullable Instant acceptedAt) {}

  /** The newest accepted layer of KECAMATAN or KELURAHAN; empty where the region has none. */
  public Optional<AreaLayer> layer(RegionId region, AgencyKind kind) {
    return jdbc.sql(LAYER + " and kind = :kind and accepted_at is not null order by accepted_at desc, layer_id limit 1")
        .param("region", region.value()).param("kind", kind.name()).query(Rows.of(Row.class)).optional()
        .map(row -> whole(region, row));
  }

  /** One layer, accepted or only proposed: for whoever draws the map. */
  Optional<AreaLayer> find(RegionId region, UUID layer) {
    return jdbc.sql(LAYER + " and layer_id = :layer").param("region", region.value()).param("layer", layer)
        .query(Rows.of(Row.class)).optional().map(row -> whole(region, row));
  }

  /** The codes in the layer's file for which the register has no agency. */
  List<String> strangers(RegionId region, UUID layer) {
    return jdbc.sql("select strangers from map_layer where region_id = :region and layer_id = :layer")
        .param("region", region.value()).param("layer", layer).query(Rows.of(String.class)).single().lines().toList();
  }

  /** The names of the agencies of the layer's kind that have no area in it. */
  List<String> missing(RegionId region, AreaLayer layer) {
    return jdbc.sql("""
        select a.name from agency a where a.region_id = :region and a.kind = :kind and a.code is not null
          and not exists (select 1 from map_area m where m.region_id = a.region_id and m.layer_id = :layer
            and m.agency_id = a.agency_id)
        order by a.name limit 500""").param("region", region.value()).param("kind", layer.kind().name())
        .param("layer", layer.layerId()).query(Rows.of(String.class)).list();
  }

  /** Proposed layers that nobody has accepted yet. */
  List<UUID> proposed(RegionId region) {
    return jdbc.sql("select layer_id from map_layer where region_id = :region and accepted_at is null order by kind")
        .param("region", region.value()).query(Rows.of(UUID.class)).list();
  }

  private AreaLayer whole(RegionId region, Row row) {
    var areas = jdbc.sql("""
        select m.agency_id, coalesce(a.code, '') code, a.name, a.short_name, m.path, m.label_x, m.label_y
        from map_area m join agency a on a.region_id = m.region_id and a.agency_id = m.agency_id
        where m.region_id = :region and m.layer_id = :layer order by a.name""")
        .param("region", region.value()).param("layer", row.layerId()).query(Rows.of(Area.class)).list();
    return new AreaLayer(row.layerId(), row.kind(), row.width(), row.height(), row.source(), row.acceptedAt(), areas);
  }
}
