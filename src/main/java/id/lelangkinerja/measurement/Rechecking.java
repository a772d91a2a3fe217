package id.lelangkinerja.measurement;

import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what was seen in the field. Where that does not confirm the figure, it is before the verifier again, as a risky one: a verified
 * one as a new version with the same content, while the verified one goes on standing publicly until there is another verdict. What was seen
 * of a version that another verified one replaced since moves nothing.
 */
@Service
public class Rechecking {
  private final MeasurementRepository measurements;
  private final VersionRepository versions;
  private final FieldCheckRepository checks;
  private final Weighing weighing;
  private final ReminderRepository names;
  private final Moves moves;
  private final Notifying notifying;

  Rechecking(MeasurementRepository measurements, VersionRepository versions, FieldCheckRepository checks,
      Weighing weighing, ReminderRepository names, Moves moves, Notifying notifying) {
    this.measurements = measurements;
    this.versions = versions;
    this.checks = checks;
    this.weighing = weighing;
    this.names = names;
    this.moves = moves;
    this.notifying = notifying;
  }

  /**
   * By a verifier who belongs neither to the agency that reports the figure nor to the one for which it counts (NOT_YOURS). The agency and
   * the verifiers are told what was not confirmed.
   */
  @Transactional
  public void found(Acting who, MeasurementId id, FieldCheck check) {
    var figure = measurements.locked(who, id);
    Refused.unless(Rules.mayRecheck(who, figure), Reason.NOT_YOURS);
    checks.add(who, id, check);
    if (!figure.running()) {
      return;
    }
    if (figure.state() == MeasurementState.SUBMITTED) {
      weighing.weigh(who, figure);
    }
    if (check.result() != VisitResult.CONFIRMED) {
      tell(who, figure, notConfirmed(who, figure, check));
    }
  }

  /** Returns the text that says what becomes of the figure. */
  private String notConfirmed(Acting who, Measurement figure, FieldCheck check) {
    if (figure.state() == MeasurementState.SUBMITTED) {
      return "notice.text.field-check";
    }
    if (figure.state() != MeasurementState.VERIFIED) {
      return "notice.text.field-check-agency";
    }
    if (versions.replaced(who, figure, check.version())) {
      return "notice.text.field-check-earlier";
    }
    versions.putBack(who, figure);
    weighing.weigh(who, measurements.locked(who, figure.id()));
    moves.move(who, figure, MeasurementState.SUBMITTED, check.finding());
    return "notice.text.field-check";
  }

  private void tell(Acting who, Measurement figure, String text) {
    var told = Told.of(NoticeKind.VERIFICATION, text,
        List.of(names.name(who.region(), figure.id())), links -> links.figures().measurement(figure.id().value()));
    notifying.tell(who, Recipients.workingFor(figure.agency()), told);
    notifying.tell(who, Recipients.holding(figure.ofInspectorate() ? Role.SECRETARY : Role.VERIFIER), told);
  }
}
