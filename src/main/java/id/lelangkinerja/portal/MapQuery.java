package id.lelangkinerja.portal;

import id.lelangkinerja.database.PublishedJdbc;
import id.lelangkinerja.database.PublishedQuery;
import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.region.Area;
import id.lelangkinerja.region.AreaLayer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Reads the accepted layers of the region's map. */
@PublishedQuery
class MapQuery {
  private final PublishedJdbc jdbc;

  MapQuery(PublishedJdbc jdbc) {
    this.jdbc = jdbc;
  }

  private record Layer(UUID layerId, int width, int height, String source, Instant acceptedAt) {}

  /** The newest accepted layer of KECAMATAN or KELURAHAN, its areas by name; empty where the region has none. */
  public Optional<AreaLayer> newest(RegionId region, AgencyKind kind) {
    return jdbc.sql("""
        select layer_id, width, height, source, accepted_at from published_area
        where region_id = :region and kind = :kind order by accepted_at desc, layer_id limit 1""")
        .param("region", region.value()).param("kind", kind.name()).query(Rows.of(Layer.class)).optional()
        .map(layer -> new AreaLayer(layer.layerId(), kind, layer.width(), layer.height(), layer.source(),
            layer.acceptedAt(), jdbc.sql("""
                select agency_id, code, name, short_name, path, label_x, label_y from published_area
                where region_id = :region and layer_id = :layer order by name""").param("region", region.value())
                .param("layer", layer.layerId()).query(Rows.of(Area.class)).list()));
  }
}
