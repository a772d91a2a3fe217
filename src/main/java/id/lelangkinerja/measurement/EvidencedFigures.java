package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds figures for modules that keep more evidence of them; throws NOT_FOUND_HERE where the reader sees none. */
@Service
public class EvidencedFigures {
  private final MeasurementRepository measurements;
  private final DetailQuery details;

  EvidencedFigures(MeasurementRepository measurements, DetailQuery details) {
    this.measurements = measurements;
    this.details = details;
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
