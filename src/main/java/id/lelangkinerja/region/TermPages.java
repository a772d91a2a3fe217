package id.lelangkinerja.region;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.page.TermsPage;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Screen;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** The region's terms with their missions. */
@RegionController
class TermPages {
  private final RegionQuery regions;

  TermPages(RegionQuery regions) {
    this.regions = regions;
  }

  @GetMapping("/administration/terms")
  Screen show(Acting who, RegionHere here) {
    Refused.unless(Rules.mayPrepare(who), Reason.NOT_YOURS);
    var missions = regions.missions(here.id());
    return Screen.of("region/terms", new TermsPage(regions.terms(here.id()).stream()
        .map(term -> new TermsPage.Term(term.termId(), term.name(), term.startsOn(), term.endsOn(),
            term.firstYear() + "–" + term.lastYear(), term.legalBasis(), missions(term, missions)))
        .toList(), Rules.mayAdminister(who)));
  }

  @GetMapping({"/administration/terms.csv", "/administration/terms.xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, SheetFormat format) {
    Refused.unless(Rules.mayPrepare(who), Reason.NOT_YOURS);
    var table = new Table("term", "starts_on", "ends_on", "first_year", "last_year", "legal_basis", "mission_no",
        "mission");
    var missions = regions.missions(here.id());
    for (var term : regions.terms(here.id())) {
      for (var mission : missions(term, missions)) {
        table.row(term.name(), term.startsOn(), term.endsOn(), term.firstYear(), term.lastYear(), term.legalBasis(),
            mission.no(), mission.text());
      }
    }
    return table.download(format, "terms-" + Links.of(here).code());
  }

  private static List<TermsPage.Mission> missions(RegionQuery.Term term, List<MissionRow> all) {
    return all.stream().filter(mission -> mission.termId().equals(term.termId()))
        .map(mission -> new TermsPage.Mission(mission.missionId(), Integer.toString(mission.no()), mission.text()))
        .toList();
  }
}
