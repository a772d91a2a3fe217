package id.lelangkinerja.portal;

import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.ContractSheet;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.measurement.AchievementQuery;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.RegionQuery;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One published contract: its promise, its figures, its papers. One that is not published does not exist here. */
@RegionController
class ContractController {
  private final ContractQuery contracts;
  private final AchievementQuery achievements;
  private final PeriodQuery periods;
  private final RegionQuery regions;
  private final HistoryQuery history;

  ContractController(ContractQuery contracts, AchievementQuery achievements, PeriodQuery periods, RegionQuery regions,
      HistoryQuery history) {
    this.contracts = contracts;
    this.achievements = achievements;
    this.periods = periods;
    this.regions = regions;
    this.history = history;
  }

  @OpenToAll
  @GetMapping("/contracts/{contract}")
  Screen show(RegionHere here, @PathVariable UUID contract, Form asked) {
    var sheet = sheet(here, contract);
    var figures = achievements.ofContract(here.id(), contract);
    int year = year(sheet, asked.typed("year"), figures.today());
    var page = new ContractPages(Links.of(here), sheet, figures, year).page(mission(here, sheet),
        periods.periods(here.id(), contract, year), periods.proofs(here.id(), contract, year),
        history.of(here.id(), Kind.CONTRACT, contract));
    return Screen.of("portal/contract", page);
  }

  /** Every year of every indicator; figures are empty, never zero, where there are none. */
  @OpenToAll
  @GetMapping({"/contracts/{contract}/figures.csv", "/contracts/{contract}/figures.xlsx"})
  ResponseEntity<byte[]> download(RegionHere here, @PathVariable UUID contract, SheetFormat format) {
    var sheet = sheet(here, contract);
    var told = new Told(sheet, achievements.ofContract(here.id(), contract));
    var table = new Table("contract", "agency", "indicator", "unit", "weight_percent", "baseline", "baseline_as_of",
        "baseline_source", "data_source", "year", "reserve", "offered", "countered", "target", "verified", "reported",
        "verified_achievement_percent", "state");
    for (var indicator : sheet.indicators()) {
      for (var each : told.outcomes(indicator)) {
        var commitment = each.commitment();
        table.row(sheet.contract().number(), sheet.contract().agencyName(), indicator.name(), indicator.unit(),
            indicator.weight(), indicator.baseline(), indicator.baselineAsOf(), indicator.baselineSource(),
            indicator.dataSource(), commitment.year(), commitment.reserve(), commitment.offered(),
            commitment.countered(), commitment.target(), each.verified(), each.reported(),
            Scores.rounded(each.percent()), each.mark());
      }
    }
    return table.download(format, "contract-" + here.code() + "-" + contract);
  }

  private ContractSheet sheet(RegionHere here, UUID contract) {
    return contracts.sheet(here.id(), contract).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  private String mission(RegionHere here, ContractSheet sheet) {
    return regions.missions(here.id()).stream()
        .filter(each -> each.missionId().equals(sheet.contract().missionId())).findFirst()
        .map(each -> each.no() + ". " + each.text()).orElse("");
  }

  /** The asked year where the contract has it, and otherwise the newest of which something can be told. */
  private static int year(ContractSheet sheet, String asked, LocalDate today) {
    var years = sheet.commitments().stream().map(each -> each.year()).distinct().toList();
    return years.stream().filter(year -> Integer.toString(year).equals(asked)).findFirst()
        .orElseGet(() -> Tally.yearToTell(List.copyOf(years), today));
  }
}
