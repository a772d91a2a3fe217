package id.lelangkinerja.measurement;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The only way for a measurement from one state to another: by the table, from the state that was seen, on record. */
@Component
class Moves {
  private final MoveRepository moves;
  private final History history;
  private final Clock clock;

  Moves(MoveRepository moves, History history, Clock clock) {
    this.moves = moves;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Within the caller's transaction, with the reason or, of a verification, the figure that it vouches for as the act's
   * detail; throws MEASUREMENT_MOVE_IMPOSSIBLE, or CHANGED_MEANWHILE when somebody was
   * faster.
   */
  void move(Acting who, Measurement figure, MeasurementState to, @Nullable String reason) {
    Refused.unless(figure.state().next().contains(to), Reason.MEASUREMENT_MOVE_IMPOSSIBLE);
    Refused.unless(moves.advance(who, figure, to, openUntil(figure, to), reason), Reason.CHANGED_MEANWHILE);
    var what = isPutBack(figure, to) ? "measurement.put_back" : "measurement." + to.name().toLowerCase(Locale.ROOT);
    var detail = to == MeasurementState.VERIFIED ? moves.verified(who, figure) : reason;
    if (detail == null) {
      history.record(who, what, Kind.MEASUREMENT, figure.id().value());
    } else {
      history.record(who, what, Kind.MEASUREMENT, figure.id().value(), detail);
    }
  }

  /** The first figure of its period, with which a draft begins; of a figure that the caller has locked. */
  void begin(Acting who, Measurement figure, NewValue value) {
    Refused.unless(figure.state().next().contains(MeasurementState.DRAFT), Reason.MEASUREMENT_MOVE_IMPOSSIBLE);
    moves.begin(who, figure, value);
    history.record(who, "measurement.draft", Kind.MEASUREMENT, figure.id().value());
  }

  /** All these from handed in to verified, each on record by an act of its own; CHANGED_MEANWHILE when somebody was faster. */
  void confirm(Acting who, List<Measurement> figures) {
    figures.forEach(figure -> Refused.unless(figure.state().next().contains(MeasurementState.VERIFIED),
        Reason.MEASUREMENT_MOVE_IMPOSSIBLE));
    var ids = figures.stream().map(figure -> figure.id().value()).toArray(UUID[]::new);
    Refused.unless(moves.confirm(who, ids), Reason.CHANGED_MEANWHILE);
    moves.verified(who, ids)
        .forEach((id, figure) -> history.record(who, "measurement.verified", Kind.MEASUREMENT, id, figure));
  }

  /** Before the verifier again, handed in by nobody. */
  private static boolean isPutBack(Measurement figure, MeasurementState to) {
    return figure.state() == MeasurementState.VERIFIED && to == MeasurementState.SUBMITTED;
  }

  /** What comes back to its agency after its term stays open for a while. */
  private @Nullable LocalDate openUntil(Measurement figure, MeasurementState to) {
    boolean comesBack = to == MeasurementState.RETURNED
        || (to == MeasurementState.DRAFT && figure.state() == MeasurementState.VERIFIED);
    return comesBack ? LocalDate.ofInstant(clock.instant(), Texts.ZONE).plusDays(Period.TERM_DAYS) : null;
  }
}
