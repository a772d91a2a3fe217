package id.lelangkinerja.portal;

import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.portal.page.RegionsPage;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door of the installation. */
@Controller
class RegionsController {
  private final RegionDirectory regions;

  RegionsController(RegionDirectory regions) {
    this.regions = regions;
  }

  @OpenToAll
  @GetMapping("/")
  Screen show() {
    return Screen.of("portal/regions", new RegionsPage(regions.all()));
  }
}
