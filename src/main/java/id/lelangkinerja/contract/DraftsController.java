package id.lelangkinerja.contract;

import id.lelangkinerja.contract.page.DraftsPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Listing;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sorting;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of what is on its way to being in force, as far as the reader may see it. */
@RegionController
class DraftsController {
  private static final int MOST_ROWS = 10_000;
  private final DeskQuery desk;

  DraftsController(DeskQuery desk) {
    this.desk = desk;
  }

  @GetMapping("/contracts/drafts")
  Screen show(Acting who, RegionHere here, Form form) {
    var links = Links.of(here);
    var words = form.typed("q");
    var list = Listing.of(form, desk.count(who, words), links.contracts().contractDrafts(),
        links.contracts().contractDraftsCsv(), DeskQuery.COLUMNS, "q");
    var rows = desk.unsigned(who, words, list.sorting(), Pager.SIZE, list.pager().offset()).stream()
        .map(row -> new DraftsPage.Row(row.number(), row.title(), row.agencyName(), DeskPages.tag(row.state()),
            row.signatures(), links.contracts().contractDesk(row.contractId())))
        .toList();
    var awards = Rules.mayDrawUp(who) ? desk.toDrawUp(who) : List.<Awarded>of();
    return Screen.of("contract/drafts", new DraftsPage(awards.stream()
        .map(award -> new DraftsPage.Award(award.title(), award.agencyName(),
            links.contracts().lotContract(award.lotId())))
        .toList(), rows, list, links.contracts().contractDrafts(), links.contracts().list())).with(form);
  }

  @GetMapping({"/contracts/drafts.csv", "/contracts/drafts.xlsx"})
  ResponseEntity<byte[]> download(Acting who, RegionHere here, Form asked, SheetFormat format) {
    var table = new Table("number", "lot", "agency", "state", "signatures");
    var sorting = Sorting.of(asked, DeskQuery.COLUMNS, "");
    for (var row : desk.unsigned(who, asked.typed("q"), sorting, MOST_ROWS, 0)) {
      table.row(row.number(), row.title(), row.agencyName(), row.state(), row.signatures());
    }
    return table.download(format, "rancangan-kontrak-" + here.code());
  }
}
