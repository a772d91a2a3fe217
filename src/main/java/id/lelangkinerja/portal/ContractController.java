package id.lelangkinerja.portal;

import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.running.Rules;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One published contract: its promise, its figures, its papers. One that is not published does not exist here. */
@RegionController
class ContractController {
  private final ContractQuery contracts;
  private final FigureQuery achievements;
  private final PeriodQuery periods;
  private final BreakdownQuery breakdowns;
  private final ChangeQuery changes;
  private final ActQuery acts;
  private final LeafQuery leaves;

  ContractController(ContractQuery contracts, FigureQuery achievements, PeriodQuery periods,
      BreakdownQuery breakdowns, ChangeQuery changes, ActQuery acts, LeafQuery leaves) {
    this.contracts = contracts;
    this.achievements = achievements;
    this.periods = periods;
    this.breakdowns = breakdowns;
    this.changes = changes;
    this.acts = acts;
    this.leaves = leaves;
  }

  @OpenToAll
  @GetMapping("/contracts/{contract}")
  Screen show(@Nullable Acting who, RegionHere here, @PathVariable UUID contract, Form asked) {
    var sheet = sheet(here, contract);
    var figures = achievements.ofContract(here.id(), contract);
    int year = year(sheet, asked.typed("year"), figures.today());
    var page = new ContractPages(Links.of(here), here.name(), sheet, figures, year).page(sheet.contract().mission(),
        periods.periods(here.id(), contract, year), periods.proofs(here.id(), contract, year),
        breakdowns.of(here.id(), contract),
        changes.of(here.id(), Links.of(here), contract),
        acts.of(here.id(), Kind.CONTRACT, contract), leaves.ofContract(here.id(), contract),
        who != null && Rules.mayRead(who, new AgencyId(sheet.contract().agencyId())));
    return Screen.of("portal/contract", page);
  }

  /** Every year of every indicator; figures are empty, never zero, where there are none. */
  @OpenToAll
  @GetMapping({"/contracts/{contract}/figures.csv", "/contracts/{contract}/figures.xlsx"})
  ResponseEntity<byte[]> download(RegionHere here, @PathVariable UUID contract, SheetFormat format) {
    var sheet = sheet(here, contract);
    var told = new Told(sheet, achievements.ofContract(here.id(), contract));
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

  private Sheet sheet(RegionHere here, UUID contract) {
    return contracts.sheet(here.id(), contract).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  /** The asked year where the contract has it, and otherwise the newest of which something can be told. */
  private static int year(Sheet sheet, String asked, LocalDate today) {
    var years = sheet.years();
    return years.stream().filter(year -> Integer.toString(year).equals(asked)).findFirst()
        .orElseGet(() -> Tally.yearToTell(years, today));
  }
}
