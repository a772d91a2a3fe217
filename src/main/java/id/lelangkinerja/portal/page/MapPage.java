package id.lelangkinerja.portal.page;

import id.lelangkinerja.web.page.MapDrawing;
import org.jspecify.annotations.Nullable;

/**
 * portal/map.jte: every kelurahan on the map; null where nobody has drawn them. {@code scored} have a verified
 * figure.
 */
public record MapPage(@Nullable MapDrawing map, int scored, int all) {}
