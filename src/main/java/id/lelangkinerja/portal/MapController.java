package id.lelangkinerja.portal;

import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.page.MapPage;
import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.web.Screen;
import org.springframework.web.bind.annotation.GetMapping;

/** The kelurahan on a map, with the same figures in a table. */
@RegionController
class MapController {
  private final Maps maps;

  MapController(Maps maps) {
    this.maps = maps;
  }

  @OpenToAll
  @GetMapping("/map")
  Screen show(RegionHere here) {
    var map = maps.of(here, AgencyKind.KELURAHAN).orElse(null);
    return Screen.of("portal/map",
        map == null
            ? new MapPage(null, 0, 0)
            : new MapPage(map, (int) map.shapes().stream().filter(each -> each.figure().percent() != null).count(),
                map.shapes().size()));
  }
}
