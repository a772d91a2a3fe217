package id.lelangkinerja.command;

import static id.lelangkinerja.measurement.Basis.REPORTED;
import static id.lelangkinerja.measurement.Basis.VERIFIED;

import id.lelangkinerja.command.page.RoadMapPage;
import id.lelangkinerja.command.page.RoadMapPage.Road;
import id.lelangkinerja.contract.Commitment;
import id.lelangkinerja.contract.ContractIndicator;
import id.lelangkinerja.contract.ContractSheet;
import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.measurement.CommitmentYear;
import id.lelangkinerja.measurement.Figure;
import id.lelangkinerja.measurement.Period;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.PeriodValue;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The road map of one contract: its targets in force beside its figures.
 *
 * @param unverified whether the reader sees figures that were handed in and not verified; they are told apart
 */
record Roads(ContractSheet sheet, Achievements achievements, boolean unverified, Links links) {
  RoadMapPage.Block block() {
    var contract = sheet.contract();
    return new RoadMapPage.Block(contract.contractId(), contract.number(), contract.title(), contract.agencyName(),
        links.contracts().contract(contract.contractId()), roads());
  }

  List<Road> roads() {
    return sheet.indicators().stream().map(this::road).toList();
  }

  private Road road(ContractIndicator indicator) {
    var years = sheet.commitments().stream().filter(each -> each.indicatorId().equals(indicator.indicatorId()))
        .sorted(Comparator.comparingInt(Commitment::year)).toList();
    var known = known();
    var stops = years.stream().flatMap(year -> stops(indicator, known.get(year.commitmentId())).stream()).toList();
    boolean sum = indicator.aggregation() == Aggregation.SUM;
    var told = years.stream().map(year -> year(year, known.get(year.commitmentId()))).toList();
    return new Road(indicator.indicatorId(), indicator.name(), indicator.unit(), indicator.decimals(),
        new RoadMapPage.Start(indicator.baseline(), indicator.baselineAsOf(), indicator.baselineSource(),
            indicator.dataSource()),
        RoadDrawing.of(indicator, years, sum ? totals(told) : stops), new Going(indicator, years, stops).speeds(), told,
        stops.stream().map(stop -> new RoadMapPage.Point(Period.key(stop.period(), stop.periods()), stop.period(),
            Integer.toString(stop.year()), stop.value(), stop.verified())).toList());
  }

  private Map<UUID, CommitmentYear> known() {
    return achievements.commitments().stream()
        .collect(Collectors.toMap(each -> each.pledge().commitmentId(), Function.identity()));
  }

  private List<Stop> stops(ContractIndicator indicator, @org.jspecify.annotations.Nullable CommitmentYear year) {
    return year == null
        ? List.of()
        : year.figures().stream()
            .filter(figure -> figure.verified() != null || (unverified && figure.reported() != null))
            .sorted(Comparator.comparingInt(Figure::period))
            .map(figure -> new Stop(year.pledge().year(), figure.period(), indicator.frequency().periodsPerYear(),
                value(figure), figure.verified() != null))
            .toList();
  }

  private static BigDecimal value(Figure figure) {
    PeriodValue verified = figure.verified();
    return verified == null ? Objects.requireNonNull(figure.reported()).value() : verified.value();
  }

  /** A sum is drawn by its years: its periods alone say little about a year's target. */
  private static List<Stop> totals(List<RoadMapPage.Year> years) {
    return years.stream().filter(year -> year.reached() != null)
        .map(year -> new Stop(Integer.parseInt(year.year()), 1, 1, Objects.requireNonNull(year.reached()),
            year.verified()))
        .toList();
  }

  private RoadMapPage.Year year(Commitment year, @org.jspecify.annotations.Nullable CommitmentYear figures) {
    var url = links.contracts().contract(sheet.contract().contractId()) + "?year=" + year.year() + "#figures";
    var signed = year.isAmended() ? year.signed() : null;
    var name = Integer.toString(year.year());
    if (figures == null) {
      return new RoadMapPage.Year(name, year.target(), signed, null, false, null, url);
    }
    var verified = figures.year(VERIFIED, achievements.today());
    var told = verified.value().isPresent() || !unverified ? verified : figures.year(REPORTED, achievements.today());
    return new RoadMapPage.Year(name, year.target(), signed, told.value().orElse(null), verified.value().isPresent(),
        verified.capped().orElse(null), url);
  }
}
