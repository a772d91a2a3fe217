package id.lelangkinerja.demo;

import id.lelangkinerja.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.springframework.stereotype.Component;

/**
 * The acts of the demo in the order of their days, whoever asked for them. An act may put later ones on the agenda;
 * what lies on or after the last day has not happened yet and is left out.
 */
@Component
class Agenda {
  /** The planner's knowledge is renewed when this many acts were played, and whenever their number has doubled. */
  private static final int FIRST_COUNT = 16;
  private final Stage stage;
  private final CountRepository counts;
  private final PriorityQueue<Act> acts = new PriorityQueue<>(
      Comparator.comparing(Act::at).thenComparingLong(Act::number));
  private Instant end = Instant.MAX;
  private Instant last = Instant.MIN;
  private long numbers;

  Agenda(Stage stage, CountRepository counts) {
    this.stage = stage;
    this.counts = counts;
  }

  private record Act(Instant at, long number, Runnable what) {}

  /** What lies on this day or later is left out from now on. */
  void endBefore(LocalDate day) {
    end = day.atStartOfDay(Texts.ZONE).toInstant();
  }

  /** At ten in the morning of that day. */
  void on(LocalDate day, Runnable what) {
    at(day, 10 * 60, what);
  }

  /** So many minutes after midnight of that day, in Malang's time. */
  void at(LocalDate day, int minute, Runnable what) {
    var at = day.atTime(LocalTime.ofSecondOfDay(minute * 60L)).atZone(Texts.ZONE).toInstant();
    if (at.isBefore(end)) {
      acts.add(new Act(at, numbers++, what));
    }
  }

  /** Plays everything; two acts of one moment come a second apart, so that nobody has to guess which was first. */
  void play() {
    int counted = FIRST_COUNT;
    for (int played = 0; !acts.isEmpty(); played++) {
      var act = acts.remove();
      if (played == counted) {
        counts.recount();
        counted *= 2;
      }
      last = act.at().isAfter(last) ? act.at() : last.plusSeconds(1);
      stage.moveTo(last);
      act.what().run();
    }
  }
}
