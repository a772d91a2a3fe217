package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What became of a contract: for those who decide about it with what is proposed, for everyone each of its versions.
 */
@RegionController
class CourseController {
  private final CoursePages pages;
  private final VersionPages versions;
  private final ComparisonPages comparisons;

  CourseController(CoursePages pages, VersionPages versions, ComparisonPages comparisons) {
    this.pages = pages;
    this.versions = versions;
    this.comparisons = comparisons;
  }

  @GetMapping("/contracts/{contract}/course")
  Screen course(Acting who, RegionHere here, @PathVariable UUID contract) {
    return pages.course(who, Links.of(here), new ContractId(contract)).with(Form.empty());
  }

  @OpenToAll
  @GetMapping("/contracts/{contract}/comparison")
  Screen comparison(RegionHere here, @PathVariable UUID contract, Form asked) {
    return comparisons.comparison(here, contract, asked.typed("left"), asked.typed("right"), asked.reader())
        .with(asked);
  }

  @OpenToAll
  @GetMapping("/contracts/{contract}/versions/{version}")
  Screen version(RegionHere here, @PathVariable UUID contract, @PathVariable int version) {
    return versions.version(here.id(), Links.of(here), contract, version);
  }
}
