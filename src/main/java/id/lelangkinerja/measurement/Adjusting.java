package id.lelangkinerja.measurement;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.scoring.Decimals;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Verifies a figure with another value than the reported one. Both are kept and shown; what counts is the verified one.
 * The agency is told, and answers with a correction where it objects.
 */
@Service
public class Adjusting {
  private final MeasurementRepository measurements;
  private final VersionRepository versions;
  private final ReminderRepository names;
  private final Moves moves;
  private final History history;
  private final Notifying notifying;
  private final ApplicationEventPublisher events;

  Adjusting(MeasurementRepository measurements, VersionRepository versions, ReminderRepository names, Moves moves,
      History history, Notifying notifying, ApplicationEventPublisher events) {
    this.measurements = measurements;
    this.versions = versions;
    this.names = names;
    this.moves = moves;
    this.history = history;
    this.notifying = notifying;
    this.events = events;
  }

  /**
   * The version that the verifier has seen, by who may verify it (NOT_YOURS), while it is handed in
   * (MEASUREMENT_NOT_SUBMITTED) and no other was handed in since (CHANGED_MEANWHILE). The reason, at the field "why", is
   * at most 2000 long; a value that cannot be kept is refused at its field as when it is reported, and the reported one
   * as ADJUSTMENT_SAME.
   */
  @Transactional
  public void adjust(Acting who, MeasurementId id, int version, NewValue value, String reason) {
    var figure = measurements.locked(who, id);
    Refused.unless(Rules.verifiesThis(who, figure), Reason.NOT_YOURS);
    Refused.unless(figure.version() == version, Reason.CHANGED_MEANWHILE);
    Refused.unless(Rules.mayVerify(who, figure), Reason.MEASUREMENT_NOT_SUBMITTED);
    var instead = value.checked(figure.aggregation(), figure.unit());
    var reported = versions.reported(who, figure);
    if (Decimals.same(instead.value(), reported.value())
        && Decimals.same(instead.denominator(), reported.denominator())) {
      throw new Refused(Reason.ADJUSTMENT_SAME).at(instead.numerator() == null ? "value" : "numerator");
    }
    var why = Reasons.given(reason, "why");
    versions.adjust(who, figure, instead, why);
    moves.move(who, figure, MeasurementState.VERIFIED, null);
    history.record(who, "measurement.adjusted", Kind.MEASUREMENT, id.value(),
        plain(reported) + " → " + plain(instead) + ": " + why);
    notifying.tell(who, Recipients.workingFor(figure.agency()), Told.of(NoticeKind.VALUE_RETURNED,
        "notice.text.adjusted", List.of(names.name(who.region(), id)),
        links -> links.figures().measurement(id.value())));
    events.publishEvent(new MeasurementVerified(who.region(), id.value()));
  }

  private static String plain(NewValue value) {
    var number = value.value();
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
