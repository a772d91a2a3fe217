package id.lelangkinerja.signing;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.signing.page.DoorPage;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The address without a region: leads to the one region's page, or to the choice of one. */
@Controller
class DoorController {
  private final RegionDirectory regions;

  DoorController(RegionDirectory regions) {
    this.regions = regions;
  }

  @OpenToAll
  @GetMapping("/verify")
  ModelAndView show() {
    var all = regions.all();
    if (all.size() == 1) {
      return new ModelAndView("redirect:" + Links.of(all.getFirst()).signing().verify());
    }
    return Screen.of("signing/door", new DoorPage(
        all.stream().map(here -> new DoorPage.Region(here.name(), Links.of(here).signing().verify())).toList()))
        .with(Form.empty());
  }
}
