package id.lelangkinerja.portal;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.page.AmendersPage;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Sorting;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** Which agencies amend their contracts, how often and on which ground. */
@RegionController
class AmendersController {
  private final AmenderQuery amenders;

  AmendersController(AmenderQuery amenders) {
    this.amenders = amenders;
  }

  @OpenToAll
  @GetMapping("/amendments")
  Screen list(RegionHere here, Form asked) {
    var links = Links.of(here).running();
    var sorting = Sorting.of(asked, AmenderQuery.COLUMNS, links.amenders());
    var rows = amenders.all(here.id(), sorting).stream()
        .map(each -> new AmendersPage.Row(each.agencyId(), each.agencyName(), each.contracts(), each.amendments(),
            each.forceMajeure(), each.revisedSeries(), each.changedBudget(), each.other(), each.lastOn()))
        .toList();
    return Screen.of("portal/amenders",
        new AmendersPage(rows.stream().mapToInt(AmendersPage.Row::amendments).sum(),
            (int) rows.stream().filter(each -> each.amendments() > 0).count(), rows, sorting, links.amendersCsv()))
        .with(asked);
  }

  @OpenToAll
  @GetMapping({"/amendments.csv", "/amendments.xlsx"})
  ResponseEntity<byte[]> download(RegionHere here, SheetFormat format) {
    var table = new Table("agency", "contracts", "amendments", "force_majeure", "revised_series", "changed_budget",
        "other", "last_on");
    for (var row : amenders.all(here.id(), Sorting.own())) {
      table.row(row.agencyName(), row.contracts(), row.amendments(), row.forceMajeure(), row.revisedSeries(),
          row.changedBudget(), row.other(), row.lastOn());
    }
    return table.download(format, "amendments-" + here.code());
  }
}
