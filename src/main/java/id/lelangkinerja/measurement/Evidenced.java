package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Component;

/** Finds the figure whose evidence somebody is about to change, and locks it, within the caller's transaction. */
@Component
class Evidenced {
  private static final int MOST = 20;
  private final MeasurementRepository measurements;
  private final EvidenceRepository evidence;

  Evidenced(MeasurementRepository measurements, EvidenceRepository evidence) {
    this.measurements = measurements;
    this.evidence = evidence;
  }

  /** Throws NOT_FOUND_HERE, NOT_YOURS, MEASUREMENT_CLOSED or MEASUREMENT_NOT_DRAFTED. */
  Measurement draft(Acting who, MeasurementId id) {
    var figure = measurements.locked(who, id);
    Refused.unless(Rules.reportsFor(who, figure.agency()), Reason.NOT_YOURS);
    Refused.unless(Rules.mayReport(who, figure), Reason.MEASUREMENT_CLOSED);
    Refused.unless(figure.drafted(), Reason.MEASUREMENT_NOT_DRAFTED);
    return figure;
  }

  /** The same where one more piece is to be laid down; throws EVIDENCE_TOO_MANY as well. */
  Measurement draftWithRoom(Acting who, MeasurementId id) {
    return draftWithRoom(who, id, 1);
  }

  /** The same for several pieces. */
  Measurement draftWithRoom(Acting who, MeasurementId id, int pieces) {
    var figure = draft(who, id);
    Refused.unless(evidence.count(who, figure) + pieces <= MOST, Reason.EVIDENCE_TOO_MANY, MOST);
    return figure;
  }
}
