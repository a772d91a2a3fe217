package id.lelangkinerja.portal;

import id.lelangkinerja.contract.Commitment;
import id.lelangkinerja.contract.ContractIndicator;
import id.lelangkinerja.measurement.Achievements;
import id.lelangkinerja.measurement.Basis;
import id.lelangkinerja.measurement.CommitmentYear;
import id.lelangkinerja.portal.page.ContractPage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A contract's targets beside their figures: the matrix of indicators and years, and each indicator's story. */
record Told(Sheet sheet, Achievements achievements) {

  ContractPage.Matrix matrix() {
    return new ContractPage.Matrix(sheet.years().stream().map(year -> Integer.toString(year)).toList(),
        sheet.indicators().stream().map(this::row).toList());
  }

  List<ContractPage.Story> stories() {
    return sheet.indicators().stream().map(this::story).toList();
  }

  /** A year of one indicator with everything known of it; the figures are null where there are none. */
  record Outcome(Commitment commitment, @Nullable BigDecimal verified, @Nullable BigDecimal percent,
      Mark mark) {}

  /** The outcomes of an indicator, the earliest year first. */
  List<Outcome> outcomes(ContractIndicator indicator) {
    var known = achievements.commitments().stream()
        .collect(Collectors.toMap(each -> each.pledge().commitmentId(), Function.identity()));
    return sheet.commitments().stream().filter(each -> each.indicatorId().equals(indicator.indicatorId()))
        .sorted(Comparator.comparingInt(Commitment::year)).map(each -> outcome(each, known)).toList();
  }

  private Outcome outcome(Commitment commitment, Map<UUID, CommitmentYear> known) {
    var figures = known.get(commitment.commitmentId());
    if (figures == null) {
      return new Outcome(commitment, null, null, Mark.NOT_DUE);
    }
    var verified = figures.year(Basis.VERIFIED, achievements.today());
    return new Outcome(commitment, verified.value().orElse(null), verified.capped().orElse(null),
        Mark.of(figures, achievements.today()));
  }

  private ContractPage.Row row(ContractIndicator indicator) {
    var cells = outcomes(indicator).stream().map(each -> new ContractPage.Cell(each.commitment().target(),
        each.commitment().isAmended() ? each.commitment().signed() : null,
        each.verified(), each.percent(), each.mark().tag())).toList();
    return new ContractPage.Row(indicator.name(), indicator.unit(), indicator.decimals(), indicator.weight(),
        indicator.guard(),
        indicator.baseline(), indicator.baselineAsOf(), isSample(indicator), cells);
  }

  private ContractPage.Story story(ContractIndicator indicator) {
    var outcomes = outcomes(indicator);
    var stops = new ArrayList<Drawing.Stop>();
    stops.add(new Drawing.Stop(before(indicator.baselineAsOf().getYear()), indicator.baseline(), indicator.baseline()));
    outcomes.forEach(each -> stops.add(stop(each)));
    var steps = outcomes.stream().map(each -> new ContractPage.Step(Integer.toString(each.commitment().year()),
        each.commitment().reserve(), each.commitment().offered(), each.commitment().countered(),
        each.commitment().signed(), each.commitment().isAmended() ? each.commitment().target() : null, each.verified(),
        each.mark().tag())).toList();
    return new ContractPage.Story(indicator.indicatorId(), indicator.name(), indicator.unit(), indicator.decimals(),
        indicator.dataSource(), indicator.baselineSource(), isSample(indicator), Drawing.of(stops), steps);
  }

  /** The year of the baseline; none where it is of a promised year already, which would stand there twice. */
  private String before(int year) {
    return year < sheet.years().getFirst() ? Integer.toString(year) : "";
  }

  private static Drawing.Stop stop(Outcome outcome) {
    return new Drawing.Stop(Integer.toString(outcome.commitment().year()), outcome.commitment().target(),
        outcome.verified());
  }

  private static boolean isSample(ContractIndicator indicator) {
    return Samples.isSample(indicator.dataSource(), indicator.baselineSource());
  }
}
