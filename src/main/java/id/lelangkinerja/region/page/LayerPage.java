package id.lelangkinerja.region.page;

import id.lelangkinerja.web.page.MapDrawing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** region/layer.jte: a layer as it looks; codes nobody has; agencies without an area. Accepted is null until it is. */
public record LayerPage(UUID layer, String kindKey, MapDrawing drawing, @Nullable Instant accepted,
    List<String> strangers, List<String> missing) {
  public LayerPage {
    strangers = List.copyOf(strangers);
    missing = List.copyOf(missing);
  }
}
