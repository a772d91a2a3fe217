package id.lelangkinerja.measurement;

import id.lelangkinerja.measurement.page.QueuePage;
import id.lelangkinerja.platform.Links;

/** Shows the rows of the queue. */
final class QueueRows {
  private QueueRows() {}

  static QueuePage.Row of(VerificationQuery.Row row, Links links) {
    return new QueuePage.Row(row.indicatorName(), row.unit(), row.decimals(), row.agencyName(),
        Period.key(row.period(), row.periods()), row.period(), row.year(), row.value(), row.evidence(),
        row.correction(), row.handedInAt(), Tags.of(row.riskLevel()), VerdictPages.percent(row.risk()),
        Tags.of(row.field()),
        row.riskLevel() == RiskLevel.LOW ? Selection.written(row.measurementId(), row.version()) : "",
        links.figures().measurement(row.measurementId()));
  }
}
