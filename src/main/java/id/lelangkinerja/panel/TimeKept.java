package id.lelangkinerja.panel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a presentation has lasted without its pauses, from the moves that it made and the time now, both by the
 * database's clock.
 */
record TimeKept(List<Move> moves, Instant now) {
  TimeKept { moves = List.copyOf(moves); }

  /** It came into that state at that time. */
  record Move(CourseState to, Instant at) {}

  CourseState state() {
    return moves.isEmpty() ? CourseState.AWAITED : moves.getLast().to();
  }

  /** Null until it was begun. */
  @Nullable
  Instant startedAt() {
    return moves.isEmpty() ? null : moves.getFirst().at();
  }

  /** The time during which it ran. */
  Duration spent() {
    var spent = Duration.ZERO;
    for (int at = 0; at < moves.size(); at++) {
      if (moves.get(at).to() == CourseState.RUNNING) {
        var until = at + 1 < moves.size() ? moves.get(at + 1).at() : now;
        spent = spent.plus(Duration.between(moves.get(at).at(), until));
      }
    }
    return spent;
  }
}
