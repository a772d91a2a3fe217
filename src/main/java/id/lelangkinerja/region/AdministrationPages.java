package id.lelangkinerja.region;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Groundwork;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.page.AdministrationPage;
import id.lelangkinerja.web.Screen;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What is set up in the region and what is still missing until its first round can open: all modules' ground in one
 * list.
 */
@RegionController
class AdministrationPages {
  private final List<Groundwork> modules;

  AdministrationPages(List<Groundwork> modules) {
    this.modules = List.copyOf(modules);
  }

  @GetMapping("/administration")
  Screen show(Acting who, RegionHere here) {
    Refused.unless(Rules.mayPrepare(who), Reason.NOT_YOURS);
    var links = Links.of(here);
    var steps = modules.stream().flatMap(module -> module.steps(who, links).stream())
        .map(step -> new AdministrationPage.Step(step.key() + ".name", step.key() + ".count", step.count(),
            step.gaps(), step.done(), step.url()))
        .toList();
    return Screen.of("region/administration", new AdministrationPage(steps));
  }
}
