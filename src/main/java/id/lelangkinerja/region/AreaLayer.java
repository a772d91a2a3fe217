package id.lelangkinerja.region;

import id.lelangkinerja.scoring.CategoryScale;
import id.lelangkinerja.web.page.MapDrawing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A layer of the region's map: the areas of its kecamatan or of its kelurahan, in one frame.
 *
 * @param source     whose the boundaries are, as they ask to be named
 * @param acceptedAt null while it is only proposed
 */
public record AreaLayer(UUID layerId, AgencyKind kind, int width, int height, String source,
    @Nullable Instant acceptedAt, List<Area> areas) {
  public AreaLayer { areas = List.copyOf(areas); }

  /** The layer coloured by what each of its areas is worth, under the usual scale. */
  public MapDrawing draw(Function<Area, MapDrawing.Figure> worth) {
    return draw(worth, CategoryScale.USUAL);
  }

  /** The same under the scale of the day that is looked at. */
  public MapDrawing draw(Function<Area, MapDrawing.Figure> worth, CategoryScale scale) {
    return new MapDrawing("map-" + kind.name().toLowerCase(java.util.Locale.ROOT), width, height, source,
        areas.stream().map(area -> new MapDrawing.Shape(area.name(), plain(area), area.path(), area.labelX(),
            area.labelY(), worth.apply(area))).toList(),
        List.of(scale.veryHigh(), scale.high(), scale.medium(), scale.low()));
  }

  /** On a map of kecamatan nobody needs to read "Kecamatan" five times. */
  private String plain(Area area) {
    return area.name().replaceFirst("(?i)^(kecamatan|kelurahan) ", "");
  }
}
