package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a figure in for verification, with evidence, such as a file or a case list, or with a note that says why there is none. */
@Service
public class Submitting {
  private final MeasurementRepository measurements;
  private final VersionRepository versions;
  private final EvidenceRepository evidence;
  private final Weighing weighing;
  private final Asking asking;
  private final Moves moves;
  private final Clock clock;

  Submitting(MeasurementRepository measurements, VersionRepository versions, EvidenceRepository evidence,
      Weighing weighing, Asking asking, Moves moves, Clock clock) {
    this.measurements = measurements;
    this.versions = versions;
    this.evidence = evidence;
    this.weighing = weighing;
    this.asking = asking;
    this.moves = moves;
    this.clock = clock;
  }

  /**
   * By the agency's operator or head, from the period's last day on; otherwise NOT_YOURS, MEASUREMENT_LOCKED, MEASUREMENT_CLOSED,
   * MEASUREMENT_NOT_DRAFTED, PERIOD_NOT_OVER or EVIDENCE_OR_NOTE. What the figure raises has to be answered, and one that is off track
   * explained: QUESTION_UNANSWERED, EXPLANATION_MISSING; so has the breakdown to be there that its indicator asks for: BREAKDOWN_MISSING,
   * BREAKDOWN_DIFFERS; and one counted since January still has to make the year what was typed: EARLIER_PERIOD_MISSING,
   * CUMULATIVE_DIFFERS.
   */
  @Transactional
  public void submit(Acting who, MeasurementId id, Replies replies) {
    var figure = measurements.locked(who, id);
    handIn(who, figure, fit(who, figure, replies));
  }

  /** The same, where whatever stands against it is told and nothing is changed: empty where the figure is handed in. */
  @Transactional
  public Optional<Refused> submitUnlessRefused(Acting who, MeasurementId id, Replies replies) {
    var figure = measurements.locked(who, id);
    var against = against(who, figure, replies);
    if (against.isEmpty()) {
      handIn(who, figure, fit(who, figure, replies));
    }
    return against;
  }

  /** What stands against handing it in now; within the caller's transaction. */
  Optional<Refused> against(Acting who, Measurement figure, Replies replies) {
    try {
      fit(who, figure, replies);
      return Optional.empty();
    } catch (Refused refused) {
      return Optional.of(refused);
    }
  }

  /** Throws what stands against it; writes nothing. */
  private Asking.Settled fit(Acting who, Measurement figure, Replies replies) {
    Refused.unless(Rules.reportsFor(who, figure.agency()), Reason.NOT_YOURS);
    Refused.unless(!figure.locked(), Reason.MEASUREMENT_LOCKED);
    Refused.unless(Rules.mayReport(who, figure), Reason.MEASUREMENT_CLOSED);
    Refused.unless(figure.drafted(), Reason.MEASUREMENT_NOT_DRAFTED);
    Refused.unless(Rules.maySubmit(who, figure, today()), Reason.PERIOD_NOT_OVER, figure.endsOn());
    Refused.unless(evidence.count(who, figure) > 0 || versions.hasNote(who, figure), Reason.EVIDENCE_OR_NOTE);
    return asking.settled(who, figure, replies);
  }

  private void handIn(Acting who, Measurement figure, Asking.Settled settled) {
    asking.keep(who, figure, settled);
    versions.handIn(who, figure);
    weighing.weigh(who, figure);
    moves.move(who, figure, MeasurementState.SUBMITTED, null);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }
}
