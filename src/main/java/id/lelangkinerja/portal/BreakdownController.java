package id.lelangkinerja.portal;

import id.lelangkinerja.measurement.Units;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.sheet.SheetFormat;
import id.lelangkinerja.sheet.Table;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a published contract's figures are broken down into, to download; small numbers are left empty and marked. */
@RegionController
class BreakdownController {
  private static final int DECIMALS = 6;
  private final ContractQuery contracts;
  private final BreakdownQuery breakdowns;
  private final FigureQuery figures;

  BreakdownController(ContractQuery contracts, BreakdownQuery breakdowns, FigureQuery figures) {
    this.contracts = contracts;
    this.breakdowns = breakdowns;
    this.figures = figures;
  }

  @OpenToAll
  @GetMapping({"/contracts/{contract}/parts.csv", "/contracts/{contract}/parts.xlsx"})
  ResponseEntity<byte[]> download(RegionHere here, @PathVariable UUID contract, SheetFormat format) {
    var sheet = contracts.sheet(here.id(), contract).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var indicators = sheet.indicators().stream()
        .collect(Collectors.toMap(each -> each.indicatorId(), Function.identity()));
    var table = new Table("contract", "agency", "indicator", "unit", "year", "period", "periods", "part_of", "category",
        "numerator", "denominator", "value", "hidden");
    var told = breakdowns.of(here.id(), contract);
    for (var each : Stream.concat(told.stream(), years(here, contract, told)).toList()) {
      var indicator = indicators.get(each.indicatorId());
      if (indicator != null) {
        table.row(sheet.contract().number(), sheet.contract().agencyName(), indicator.name(), indicator.unit(),
            each.year(), each.periods() == 0 ? null : each.period(), each.periods() == 0 ? null : each.periods(),
            each.partOf(), each.category(),
            each.ratio() ? each.counted() : null, each.among(),
            each.part().flatMap(part -> part.value(Units.per(indicator.unit())))
                .map(value -> value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros()).orElse(null),
            each.hidden().orElse(null));
      }
    }
    return table.download(format, "parts-" + here.code() + "-" + contract);
  }

  /** The years by parts, after their periods; of no period. */
  private Stream<BreakdownQuery.Told> years(RegionHere here, UUID contract, List<BreakdownQuery.Told> told) {
    return told.isEmpty()
        ? Stream.empty()
        : figures.ofContract(here.id(), contract).commitments().stream()
            .flatMap(year -> YearParts.of(year, told.stream().filter(each -> each.year() == year.pledge().year()
                && each.indicatorId().equals(year.pledge().indicatorId())).toList()).stream());
  }
}
