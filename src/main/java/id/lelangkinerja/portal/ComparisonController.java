package id.lelangkinerja.portal;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Pager;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** Agencies beside each other, year by year, on a page and to download. */
@RegionController
class ComparisonController {
  private final FigureQuery figures;
  private final ContractQuery contracts;

  ComparisonController(FigureQuery figures, ContractQuery contracts) {
    this.figures = figures;
    this.contracts = contracts;
  }

  @OpenToAll
  @GetMapping("/comparison")
  Screen show(RegionHere here, Form asked) {
    var comparing = comparing(here);
    var rows = comparing.rows();
    return Screen.of("portal/comparison",
        comparing.page(rows, Pager.of(asked, rows.size(), Links.of(here).open().comparison())));
  }

  @OpenToAll
  @GetMapping({"/comparison.csv", "/comparison.xlsx"})
  ResponseEntity<byte[]> download(RegionHere here, SheetFormat format) {
    var comparing = comparing(here);
    var years = comparing.years();
    var table = new Table("agency", "contracts", "year", "verified_score_percent");
    for (var row : comparing.rows()) {
      for (int at = 0; at < years.size(); at++) {
        var score = row.scores().get(at);
        if (score.isPresent()) {
          table.row(row.name(), row.contracts(), years.get(at), Scores.rounded(score.get().percent()));
        }
      }
    }
    return table.download(format, "comparison-" + here.code());
  }

  private Comparing comparing(RegionHere here) {
    return new Comparing(figures.all(here.id()),
        contracts.found(here.id(), ContractSearch.all(), FrontController.MOST));
  }
}
