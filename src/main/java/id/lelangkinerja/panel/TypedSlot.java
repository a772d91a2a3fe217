package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** Reads when and where presentations take place, as typed. */
final class TypedSlot {
  private static final int LONGEST_PLACE = 200;
  private static final int USUAL_MINUTES = 30;
  private static final int SHORTEST_MINUTES = 5;
  private static final int LONGEST_MINUTES = 480;
  private static final int MOST_ROOMS = 10;

  private TypedSlot() {}

  /** What the fields of a day hold before anything is typed. */
  static Map<String, String> usual() {
    return Map.of("time", "09:00", "minutes", Integer.toString(USUAL_MINUTES), "pause", "5");
  }

  /** The slot of one bid. */
  static Slot slot(Form form) {
    var from = moment(form);
    return new Slot(from, from.plus(minutes(form)), form.text("place", LONGEST_PLACE));
  }

  /** The slots of a day, with one room a line. */
  static Timetable timetable(Form form) {
    var rooms = form.text("rooms", LONGEST_PLACE * MOST_ROOMS).lines().map(String::strip)
        .filter(line -> !line.isEmpty()).distinct().toList();
    if (rooms.size() > MOST_ROOMS || rooms.stream().anyMatch(room -> room.length() > LONGEST_PLACE)) {
      form.mistake("rooms", new Refused(Reason.TOO_LONG, LONGEST_PLACE));
    }
    return new Timetable(moment(form), minutes(form), Duration.ofMinutes(form.whole("pause", 0, LONGEST_MINUTES)),
        rooms.isEmpty() ? List.of("-") : rooms);
  }

  private static Duration minutes(Form form) {
    return Duration.ofMinutes(form.typed("minutes").isBlank()
        ? USUAL_MINUTES
        : Math.max(SHORTEST_MINUTES, form.whole("minutes", SHORTEST_MINUTES, LONGEST_MINUTES)));
  }

  private static Instant moment(Form form) {
    var date = form.date("date");
    var time = LocalTime.MIDNIGHT;
    var typed = form.text("time", 8);
    if (form.mistakeOf("time").isEmpty()) {
      try {
        time = LocalTime.parse(typed.replace('.', ':'));
      } catch (DateTimeParseException _) {
        form.mistake("time", new Refused(Reason.NO_TIME));
      }
    }
    return date.atTime(time).atZone(Texts.ZONE).toInstant();
  }
}
