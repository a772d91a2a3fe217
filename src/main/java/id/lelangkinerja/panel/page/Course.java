package id.lelangkinerja.panel.page;

import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * panel/course.jte and panel/clock.jte: the slot of a presentation and how it goes: since when, for how many minutes of
 * those planned without its pauses, and what is left, as minutes and seconds, or over, in minutes. {@code until} is when
 * the time is up if nobody pauses it, null where it does not run; {@code now} is the time by the same clock. The steps
 * are those that the reader may take.
 */
public record Course(Instant from, Instant to, String place, Tag state, @Nullable Instant startedAt, long planned,
    long spent, boolean over, String left, @Nullable Instant until, Instant now, List<Step> steps, String stepUrl,
    String clockUrl) {
  public Course { steps = List.copyOf(steps); }

  /** A move that may be made now: what the form sends, the button's text and look. */
  public record Step(String to, String key, String css) {}

  /** The key of what is said of the time: left, or over. */
  public String leftKey() {
    return over ? "panel.timer.over" : "panel.timer.left";
  }

  /** Whether it was begun and time is still being kept. */
  public boolean ticks() {
    return until != null;
  }
}
