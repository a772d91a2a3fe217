package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a verified figure again as a new version; the verified one stands publicly until the new one is verified. */
@Service
public class Correcting {
  private final MeasurementRepository measurements;
  private final VersionRepository versions;
  private final Moves moves;

  Correcting(MeasurementRepository measurements, VersionRepository versions, Moves moves) {
    this.measurements = measurements;
    this.versions = versions;
    this.moves = moves;
  }

  /** By the agency's operator or head (NOT_YOURS), of a verified figure (MEASUREMENT_NOT_VERIFIED), with a reason. */
  @Transactional
  public void correct(Acting who, MeasurementId id, String reason) {
    var figure = measurements.locked(who, id);
    Refused.unless(Rules.reportsFor(who, figure.agency()), Reason.NOT_YOURS);
    Refused.unless(Rules.mayCorrect(who, figure), Reason.MEASUREMENT_NOT_VERIFIED);
    var why = Reasons.given(reason);
    versions.correct(who, figure, why);
    moves.move(who, figure, MeasurementState.DRAFT, why);
  }
}
