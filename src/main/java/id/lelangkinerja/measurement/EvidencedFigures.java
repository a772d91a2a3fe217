package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds figures for modules that keep more evidence of them; throws NOT_FOUND_HERE where the reader sees none. */
@Service
public class EvidencedFigures {
  private final MeasurementRepository measurements;
  private final DetailQuery details;
  private final EvidenceRepository evidence;

  EvidencedFigures(MeasurementRepository measurements, DetailQuery details, EvidenceRepository evidence) {
    this.measurements = measurements;
    this.details = details;
    this.evidence = evidence;
  }

  @Transactional(readOnly = true)
  public EvidencedFigure find(Acting who, MeasurementId id) {
    return shown(who, details.visible(who, id));
  }

  /** The same, held against all other changes until the transaction ends. */
  @Transactional
  public EvidencedFigure locked(Acting who, MeasurementId id) {
    return shown(who, measurements.locked(who, id));
  }

  /** From now on the piece counts as evidence of that version of the figure, as a file does. */
  @Transactional
  public void keep(Acting who, EvidencedFigure figure, EvidenceApart kind) {
    evidence.keepApart(who, figure.id(), figure.version(), kind);
  }

  /** It was taken away before it was handed in, and counts no more. */
  @Transactional
  public void keepNoMore(Acting who, EvidencedFigure figure, EvidenceApart kind) {
    evidence.keepNoMore(who, figure.id(), figure.version(), kind);
  }

  private EvidencedFigure shown(Acting who, Measurement figure) {
    boolean reports = Rules.reportsFor(who, figure.agency());
    var newest = details.versions(who.region(), figure.id()).stream()
        .filter(each -> reports || each.submittedAt() != null).findFirst();
    var detail = details.detail(who.region(), figure.id());
    return new EvidencedFigure(figure.id(), newest.map(DetailQuery.Version::version).orElse(0), reports,
        Rules.mayReport(who, figure) && figure.drafted(), Rules.verifiesThis(who, figure), detail.indicatorName(),
        detail.agencyName(), Period.key(detail.period(), detail.periods()), detail.period(), detail.year(),
        detail.endsOn(), newest.map(DetailQuery.Version::numerator).orElse(null));
  }
}
