package id.lelangkinerja.measurement;

import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a figure back to its agency, with what has to be put right. */
@Service
public class Returning {
  private final MeasurementRepository measurements;
  private final VersionRepository versions;
  private final ReminderRepository names;
  private final Moves moves;
  private final Notifying notifying;

  Returning(MeasurementRepository measurements, VersionRepository versions, ReminderRepository names, Moves moves,
      Notifying notifying) {
    this.measurements = measurements;
    this.versions = versions;
    this.names = names;
    this.moves = moves;
    this.notifying = notifying;
  }

  /**
   * By who may verify it (NOT_YOURS), while it is handed in (MEASUREMENT_NOT_SUBMITTED), with a reason of at most
   * 2000.
   */
  @Transactional
  public void giveBack(Acting who, MeasurementId id, String reason) {
    var figure = measurements.locked(who, id);
    Refused.unless(Rules.verifiesThis(who, figure), Reason.NOT_YOURS);
    Refused.unless(Rules.mayVerify(who, figure), Reason.MEASUREMENT_NOT_SUBMITTED);
    var why = Reasons.given(reason);
    versions.judge(who, figure, false, why);
    moves.move(who, figure, MeasurementState.RETURNED, why);
    notifying.tell(who, Recipients.workingFor(figure.agency()), Told.of(NoticeKind.VALUE_RETURNED,
        "notice.text.returned", List.of(names.name(who.region(), id)),
        links -> links.figures().measurement(id.value())));
  }
}
