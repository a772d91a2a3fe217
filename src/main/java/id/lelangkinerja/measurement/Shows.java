package id.lelangkinerja.measurement;

import static java.util.Objects.requireNonNull;

import id.lelangkinerja.measurement.page.MeasurementPage;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.scoring.Rollup;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns what was read of a measurement into what its page shows; evidence of the version {@code loose} may be
 * removed.
 */
record Shows(Links links, MeasurementId id, DetailQuery.Detail detail, int loose) {

  MeasurementPage.Facts facts(List<BigDecimal> before, Measurement figure, @Nullable LocalDate openUntil) {
    return new MeasurementPage.Facts(detail.indicatorName(), detail.unit(), detail.decimals(), detail.agencyName(),
        detail.contractNumber(), links.contracts().contract(detail.contractId()), detail.dataSource(),
        Period.key(detail.period(), detail.periods()), detail.period(), detail.year(), detail.endsOn(), detail.dueOn(),
        Rollup.targetAt(detail.aggregation(), detail.target(), detail.period(), detail.periods()), before.getLast(),
        figure.locked(), openUntil);
  }

  List<MeasurementPage.Version> versions(List<DetailQuery.Version> versions, List<DetailQuery.Evidence> evidence) {
    return versions.stream()
        .map(each -> new MeasurementPage.Version(each.version(), each.value(), each.numerator(), each.denominator(),
            each.note(), each.correctionReason(), each.reporter(), each.reportedAt(), each.submittedAt(),
            verdict(each), each.reason(), each.judge(), each.judgedAt(),
            Integer.valueOf(each.version()).equals(detail.verifiedVersion()), evidenceOf(each.version(), evidence),
            adjusted(each), each.provisional(), each.cumulative(), brought(each), each.putBack()))
        .toList();
  }

  private MeasurementPage.@Nullable Brought brought(DetailQuery.Version version) {
    return version.batchId() == null || version.batchLine() == null
        ? null
        : new MeasurementPage.Brought(version.batchLine(), links.figures().batch(version.batchId()));
  }

  private static MeasurementPage.@Nullable Adjusted adjusted(DetailQuery.Version version) {
    return version.adjusted() == null
        ? null
        : new MeasurementPage.Adjusted(version.adjusted(), version.adjustedNumerator(), version.adjustedDenominator());
  }

  List<MeasurementPage.Neighbour> neighbours(List<DetailQuery.Neighbour> neighbours) {
    return neighbours.stream()
        .map(each -> new MeasurementPage.Neighbour(Period.key(each.period(), each.periods()), each.period(),
            each.year(), Tags.of(each.state()), each.reportedValue(), each.measurementId().equals(id.value()),
            links.figures().measurement(each.measurementId())))
        .toList();
  }

  /** What was found in the field; the visit opens for those who see samples. */
  List<MeasurementPage.FieldCheck> checks(List<FieldCheckRepository.Told> checks, boolean opens) {
    return checks.stream()
        .map(each -> new MeasurementPage.FieldCheck(requireNonNull(Tags.of(each.result())), each.seenValue(),
            each.finding(), each.visitedOn(), each.visitor(),
            opens ? links.sampling().visit(each.sampleId(), id.value()) : ""))
        .toList();
  }

  /** The files of earlier figures that may be laid beside this one too. */
  List<MeasurementPage.Earlier> earlier(List<CopyQuery.Copyable> files) {
    return files.stream().map(each -> new MeasurementPage.Earlier(each.fileId(), each.name(),
        Period.key(each.period(), each.periods()), each.period(), each.year())).toList();
  }

  private List<MeasurementPage.Evidence> evidenceOf(int version, List<DetailQuery.Evidence> evidence) {
    return evidence.stream().filter(each -> each.version() == version)
        .map(each -> each.url() == null ? file(each) : page(each, each.url())).toList();
  }

  private MeasurementPage.Evidence file(DetailQuery.Evidence file) {
    return new MeasurementPage.Evidence(file.name(), Math.ceilDiv(file.size(), 1024),
        links.figures().evidence(id.value(), file.id()),
        file.version() == loose ? links.figures().evidenceRemoval(id.value(), file.id()) : "", origin(file), null,
        copied(file), file.elsewhere(), links.figures().repeatedEvidence(file.sha256()), file.scan());
  }

  private MeasurementPage.Evidence page(DetailQuery.Evidence page, String url) {
    return new MeasurementPage.Evidence(page.name(), 0, url,
        page.version() == loose ? links.figures().linkRemoval(id.value(), page.id()) : "", origin(page),
        new MeasurementPage.Cited(URI.create(url).getAuthority(), page.proves(), requireNonNull(page.readOn())), null,
        0,
        "", "");
  }

  private MeasurementPage.Origin origin(DetailQuery.Evidence evidence) {
    return new MeasurementPage.Origin(evidence.addedBy(), evidence.addedAt(), evidence.takenOn(), evidence.latitude(),
        evidence.longitude(), isOutside(evidence.takenOn()));
  }

  private MeasurementPage.@Nullable Copied copied(DetailQuery.Evidence file) {
    return file.copiedFrom() == null
        ? null
        : new MeasurementPage.Copied(Period.key(file.copiedPeriod(), file.copiedPeriods()), file.copiedPeriod(),
            file.copiedYear(), links.figures().measurement(file.copiedFrom()));
  }

  /** A picture that was not taken within the period may still prove it; the reader is told. */
  private boolean isOutside(@Nullable LocalDate taken) {
    return taken != null && (taken.isBefore(detail.startsOn()) || taken.isAfter(detail.endsOn()));
  }

  private static @Nullable String verdict(DetailQuery.Version version) {
    if (version.verified() == null) {
      return null;
    }
    return version.adjusted() != null
        ? "measurement.verdict.adjusted"
        : version.verified() ? "measurement.verdict.verified" : "measurement.verdict.returned";
  }
}
