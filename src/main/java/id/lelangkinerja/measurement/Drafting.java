package id.lelangkinerja.measurement;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a figure down, as often as wanted before it is handed in; after a return a new version begins. */
@Service
public class Drafting {
  private final MeasurementRepository measurements;
  private final VersionRepository versions;
  private final Moves moves;
  private final SinceJanuary years;
  private final History history;

  Drafting(MeasurementRepository measurements, VersionRepository versions, Moves moves, SinceJanuary years,
      History history) {
    this.measurements = measurements;
    this.versions = versions;
    this.moves = moves;
    this.years = years;
    this.history = history;
  }

  /**
   * By the agency's operator or head, while the figure is with them; otherwise NOT_YOURS, or MEASUREMENT_LOCKED, MEASUREMENT_CLOSED. A
   * value that cannot be kept is refused at its field: REQUIRED, OUT_OF_RANGE, DENOMINATOR_NOT_ABOVE_ZERO, TOO_LONG; one
   * that was counted since January as {@link SinceJanuary#apart} does.
   */
  @Transactional
  public void save(Acting who, MeasurementId id, NewValue value) {
    save(who, id, value, () -> {
    });
  }

  /**
   * The same where nobody else has changed it meanwhile.
   *
   * @param unchanged asked once nobody else can change the figure any more; refuses where it is not what was seen
   */
  @Transactional
  public void save(Acting who, MeasurementId id, NewValue value, Runnable unchanged) {
    if (written(who, id, value, unchanged)) {
      history.record(who, "measurement.saved", Kind.MEASUREMENT, id.value());
    }
  }

  /** The same while the page saves by itself what is being typed: only the first time is an act of the history. */
  @Transactional
  public void keep(Acting who, MeasurementId id, NewValue value, Runnable unchanged) {
    written(who, id, value, unchanged);
  }

  /** Whether something was written down before. */
  private boolean written(Acting who, MeasurementId id, NewValue value, Runnable unchanged) {
    var figure = measurements.locked(who, id);
    Refused.unless(Rules.reportsFor(who, figure.agency()), Reason.NOT_YOURS);
    unchanged.run();
    Refused.unless(!figure.locked(), Reason.MEASUREMENT_LOCKED);
    Refused.unless(Rules.mayReport(who, figure), Reason.MEASUREMENT_CLOSED);
    var kept = years.apart(who, figure, value).checked(figure.aggregation(), figure.unit());
    boolean begins = figure.state() == MeasurementState.AWAITED;
    if (begins) {
      moves.begin(who, figure, kept);
    } else {
      versions.write(who, figure, kept);
    }
    return !begins;
  }
}
