package id.lelangkinerja.region.page;

import id.lelangkinerja.web.page.Choice;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** region/areas.jte: the layers of the map, proposed ones first, and the form that hands in another. */
public record AreasPage(List<Line> layers, List<Choice> kinds) {
  public AreasPage {
    layers = List.copyOf(layers);
    kinds = List.copyOf(kinds);
  }

  /** One layer; accepted is null while it is only proposed. */
  public record Line(String url, String kindKey, int areas, String source, @Nullable Instant accepted) {}
}
