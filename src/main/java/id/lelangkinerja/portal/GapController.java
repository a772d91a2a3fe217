package id.lelangkinerja.portal;

import id.lelangkinerja.measurement.Period;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.page.GapsPage;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sorting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** How far what each agency reported lies from what was verified. */
@RegionController
class GapController {
  private final GapQuery gaps;

  GapController(GapQuery gaps) {
    this.gaps = gaps;
  }

  @OpenToAll
  @GetMapping("/gaps")
  Screen list(RegionHere here, Form asked) {
    var links = Links.of(here).open();
    var year = year(asked);
    var address = Pager.of(asked, 0, links.gaps(), "year").address();
    var sorting = Sorting.of(asked, GapQuery.COLUMNS, address);
    var agencies = gaps.agencies(here.id(), year, sorting).stream()
        .map(each -> new GapsPage.Agency(each.agencyId(), each.agencyName(), each.verified(), each.adjusted(),
            each.returned(), each.reportedBetter(), each.gap()))
        .toList();
    var figures = gaps.differing(here.id(), year).stream()
        .map(each -> new GapsPage.Figure(each.agencyName(), each.indicatorName(), each.unit(), each.decimals(),
            Period.key(each.period(), each.periods()), each.period(), each.year(), each.reportedValue(),
            each.verifiedValue(), each.gap()))
        .toList();
    var years = gaps.years(here.id()).stream().map(each -> new Choice(each.toString(), each.toString())).toList();
    return Screen.of("portal/gaps", new GapsPage(agencies, figures, years, sorting,
        links.gapsCsv() + address.substring(links.gaps().length()))).with(asked);
  }

  @OpenToAll
  @GetMapping({"/gaps.csv", "/gaps.xlsx"})
  ResponseEntity<byte[]> download(RegionHere here, Form asked, SheetFormat format) {
    var table = new Table("agency", "indicator", "unit", "year", "period", "periods", "reported", "verified",
        "adjusted", "returned_before", "reported_better", "gap_percent");
    for (var each : gaps.all(here.id(), year(asked))) {
      table.row(each.agencyName(), each.indicatorName(), each.unit(), each.year(), each.period(), each.periods(),
          each.reportedValue(), each.verifiedValue(), each.adjusted(), each.returned(), each.better(),
          each.gap());
    }
    return table.download(format, "gaps-" + here.code());
  }

  /** A year that cannot be read narrows nothing. */
  private static @Nullable Integer year(Form asked) {
    return asked.typed("year").matches("\\d{4}") ? Integer.valueOf(asked.typed("year")) : null;
  }
}
