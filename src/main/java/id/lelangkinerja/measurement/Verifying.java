package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms a figure after a second pair of eyes has seen its evidence; from then on it is public. */
@Service
public class Verifying {
  private final MeasurementRepository measurements;
  private final VersionRepository versions;
  private final OpeningParts parts;
  private final Moves moves;
  private final ApplicationEventPublisher events;

  Verifying(MeasurementRepository measurements, VersionRepository versions, OpeningParts parts, Moves moves,
      ApplicationEventPublisher events) {
    this.measurements = measurements;
    this.versions = versions;
    this.parts = parts;
    this.moves = moves;
    this.events = events;
  }

  /** By who may verify it (NOT_YOURS), while it is handed in (MEASUREMENT_NOT_SUBMITTED). */
  @Transactional
  public void verify(Acting who, MeasurementId id) {
    confirm(who, measurements.locked(who, id));
  }

  /** The same for the version that the verifier has seen; CHANGED_MEANWHILE when another one was handed in since. */
  @Transactional
  public void verifySeen(Acting who, MeasurementId id, int version) {
    var figure = measurements.locked(who, id);
    Refused.unless(Rules.verifiesThis(who, figure), Reason.NOT_YOURS);
    Refused.unless(figure.version() == version, Reason.CHANGED_MEANWHILE);
    confirm(who, figure);
  }

  private void confirm(Acting who, Measurement figure) {
    Refused.unless(Rules.verifiesThis(who, figure), Reason.NOT_YOURS);
    Refused.unless(Rules.mayVerify(who, figure), Reason.MEASUREMENT_NOT_SUBMITTED);
    versions.judge(who, figure, true, null);
    parts.open(who.region(), List.of(figure.id().value()));
    moves.move(who, figure, MeasurementState.VERIFIED, null);
    events.publishEvent(new MeasurementVerified(who.region(), figure.id().value()));
  }
}
