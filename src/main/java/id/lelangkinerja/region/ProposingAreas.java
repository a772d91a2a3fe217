package id.lelangkinerja.region;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a layer of the map out of a file of boundaries: drawn, matched to the agencies by code, and not yet shown. */
@Service
public class ProposingAreas {
  private static final int MOST_STRANGERS = 200;
  private final AreaRepository areas;
  private final Clock clock;

  ProposingAreas(AreaRepository areas, Clock clock) {
    this.areas = areas;
    this.clock = clock;
  }

  /** A file of boundaries: of which kind, its GeoJSON as it came, and whose the boundaries are. */
  public record NewLayer(AgencyKind kind, String geoJson, String source) {}

  /** The id of the layer, to be looked at; refused where the text cannot be read, or no area is an agency's. */
  @Transactional
  public UUID propose(Acting who, NewLayer layer) {
    Refused.unless(AreaRules.mayDraw(who), Reason.NOT_YOURS);
    var shapes = GeoJson.read(layer.geoJson());
    var agencies = areas.agencies(who.region(), layer.kind());
    var known = shapes.stream().filter(shape -> agencies.containsKey(shape.code())).toList();
    Refused.unless(!known.isEmpty(), Reason.GEO_NOBODY, shapes.size());
    var strangers = shapes.stream().map(GeoShape::code).filter(code -> !agencies.containsKey(code))
        .limit(MOST_STRANGERS).toList();
    var frame = Frame.around(known);
    var id = UUID.randomUUID();
    areas.clear(who.region(), layer.kind());
    areas.add(who, id, layer, frame, strangers, clock.instant());
    Outline.of(known, frame).forEach((code, outline) -> areas.addArea(who.region(), id,
        java.util.Objects.requireNonNull(agencies.get(code)), outline));
    return id;
  }
}
