package id.lelangkinerja.region;

import id.lelangkinerja.database.Rows;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the map's layers and areas. */
@Repository
class AreaRepository {
  private final JdbcClient jdbc;

  AreaRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Coded(UUID agencyId, String code) {}

  /** The agencies of the kind by their codes, digits alone; of two with one code the one that is still there. */
  Map<String, UUID> agencies(RegionId region, AgencyKind kind) {
    return jdbc.sql("""
        select agency_id, code from agency where region_id = :region and kind = :kind and code is not null
        order by valid_to nulls last""").param("region", region.value()).param("kind", kind.name())
        .query(Rows.of(Coded.class)).stream()
        .collect(Collectors.toMap(row -> GeoJson.digits(row.code()), Coded::agencyId, (first, _) -> first));
  }

  /** A layer of this kind that was proposed before, and not accepted, makes room for the new one. */
  void clear(RegionId region, AgencyKind kind) {
    jdbc.sql("""
        delete from map_area a where a.region_id = :region and exists (select 1 from map_layer l
          where l.region_id = a.region_id and l.layer_id = a.layer_id and l.kind = :kind and l.accepted_at is null)""")
        .param("region", region.value()).param("kind", kind.name()).update();
    jdbc.sql("delete from map_layer where region_id = :region and kind = :kind and accepted_at is null")
        .param("region", region.value()).param("kind", kind.name()).update();
  }

  void add(Acting who, UUID id, ProposingAreas.NewLayer layer, Frame frame, List<String> strangers, Instant now) {
    jdbc.sql("""
        insert into map_layer (region_id, layer_id, kind, width, height, source, strangers, proposed_by, proposed_at)
        values (:region, :layer, :kind, :width, :height, :source, :strangers, :person, :at)""")
        .param("region", who.region().value()).param("layer", id).param("kind", layer.kind().name())
        .param("width", frame.width()).param("height", frame.height()).param("source", layer.source())
        .param("strangers", String.join("\n", strangers)).param("person", who.person().value())
        .param("at", now.atOffset(ZoneOffset.UTC)).update();
  }

  void addArea(RegionId region, UUID layer, UUID agency, Outline outline) {
    jdbc.sql("""
        insert into map_area (region_id, layer_id, agency_id, path, label_x, label_y)
        values (:region, :layer, :agency, :path, :x, :y)""")
        .param("region", region.value()).param("layer", layer).param("agency", agency)
        .param("path", outline.path()).param("x", outline.labelX()).param("y", outline.labelY()).update();
  }

  /** Whether the layer was still only proposed. */
  boolean accept(RegionId region, UUID layer, Instant now) {
    return jdbc.sql(
        """
            update map_layer set accepted_at = :at where region_id = :region and layer_id = :layer and accepted_at is null""")
        .param("region", region.value()).param("layer", layer).param("at", now.atOffset(ZoneOffset.UTC)).update() == 1;
  }
}
