package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a figure back to its agency, with what has to be put right. */
@Service
public class Returning {
  private final MeasurementRepository measurements;
  private final VersionRepository versions;
  private final Moves moves;

  Returning(MeasurementRepository measurements, VersionRepository versions, Moves moves) {
    this.measurements = measurements;
    this.versions = versions;
    this.moves = moves;
  }

  /** By who may verify it (NOT_YOURS), while it is handed in (MEASUREMENT_NOT_SUBMITTED), with a reason of at most 2000. */
  @Transactional
  public void giveBack(Acting who, MeasurementId id, String reason) {
    var figure = measurements.locked(who, id);
    Refused.unless(Rules.verifiesThis(who, figure), Reason.NOT_YOURS);
    Refused.unless(Rules.mayVerify(who, figure), Reason.MEASUREMENT_NOT_SUBMITTED);
    var why = Reasons.given(reason);
    versions.judge(who, figure, false, why);
    moves.move(who, figure, MeasurementState.RETURNED, why);
  }
}
