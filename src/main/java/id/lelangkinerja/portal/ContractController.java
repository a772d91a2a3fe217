package id.lelangkinerja.portal;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.running.Rules;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One published contract: its promise, its figures, its papers. One that is not published does not exist here. */
@RegionController
class ContractController {
  private final PublishedContracts contracts;
  private final ActQuery acts;

  ContractController(PublishedContracts contracts, ActQuery acts) {
    this.contracts = contracts;
    this.acts = acts;
  }

  @OpenToAll
  @GetMapping("/contracts/{contract}")
  Screen show(@Nullable Acting who, RegionHere here, @PathVariable UUID contract, Form asked) {
    var history = acts.ofContract(here.id(), contract);
    var found = contracts.find(here, contract, asked.typed("year"), history.stamp());
    var sheet = found.sheet().contract();
    var page = found.page().with(history.acts(),
        history.leaf().map(leaf -> ContractPages.inLog(Links.of(here), sheet, leaf)).orElse(null),
        who != null && Rules.mayRead(who, new AgencyId(sheet.agencyId())));
    return Screen.of("portal/contract", page);
  }

  /** Every year of every indicator; figures are empty, never zero, where there are none. */
  @OpenToAll
  @GetMapping({"/contracts/{contract}/figures.csv", "/contracts/{contract}/figures.xlsx"})
  ResponseEntity<byte[]> download(RegionHere here, @PathVariable UUID contract, SheetFormat format) {
    var found = contracts.find(here, contract, "");
    var sheet = found.sheet();
    var told = new Told(sheet, found.figures());
    var table = new Table("contract", "agency", "indicator", "unit", "weight_percent", "baseline", "baseline_as_of",
        "baseline_source", "data_source", "year", "reserve", "offered", "countered", "signed", "target", "verified",
        "verified_achievement_percent", "state");
    for (var indicator : sheet.indicators()) {
      for (var each : told.outcomes(indicator)) {
        var commitment = each.commitment();
        table.row(sheet.contract().number(), sheet.contract().agencyName(), indicator.name(), indicator.unit(),
            indicator.weight(), indicator.baseline(), indicator.baselineAsOf(), indicator.baselineSource(),
            indicator.dataSource(), commitment.year(), commitment.reserve(), commitment.offered(),
            commitment.countered(), commitment.signed(), commitment.target(), each.verified(),
            Scores.rounded(each.percent()), each.mark());
      }
    }
    return table.download(format, "contract-" + here.code() + "-" + contract);
  }
}
