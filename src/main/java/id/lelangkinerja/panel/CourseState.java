package id.lelangkinerja.panel;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How a presentation stands on its day. Its moves are this table and no others. */
public enum CourseState {
  AWAITED, RUNNING, PAUSED, ENDED;

  /** One that was ended too early goes on, until it is noted as held. */
  Set<CourseState> next() {
    return switch (this) {
      case AWAITED, ENDED -> EnumSet.of(RUNNING);
      case RUNNING -> EnumSet.of(PAUSED, ENDED);
      case PAUSED -> EnumSet.of(RUNNING, ENDED);
    };
  }

  boolean leadsTo(CourseState to) {
    return next().contains(to);
  }

  /** Begun, and not ended. */
  boolean isUnderWay() {
    return this == RUNNING || this == PAUSED;
  }

  /** What the history calls the move to the given state. */
  String act(CourseState to) {
    return switch (to) {
      case RUNNING -> this == AWAITED ? "presentation.started" : "presentation.continued";
      case PAUSED -> "presentation.paused";
      case ENDED -> "presentation.ended";
      case AWAITED -> throw new IllegalArgumentException("no presentation becomes awaited again");
    };
  }

  /** The key of what its button says. */
  String doKey(CourseState to) {
    return act(to).replace("presentation.", "panel.course.do.");
  }

  String key() {
    return "panel.course." + name().toLowerCase(Locale.ROOT);
  }
}
