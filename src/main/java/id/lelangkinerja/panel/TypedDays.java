package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads on which days, in which rooms and with which pauses a round's bids are presented, as typed. Days are numbered
 * rows; a row without a date is left out, so that the page can show one more than is used.
 */
final class TypedDays {
  private static final int MOST_DAYS = 10;
  private static final int USUAL_DAYS = 2;
  private static final int MOST_ROOMS = 10;
  private static final String DATE = "date-";
  private static final String FROM = "from-";
  private static final String TO = "to-";

  private TypedDays() {}

  /** What the fields hold before anything is typed: the usual hours, for as many days as the programme took. */
  static Map<String, String> usual() {
    var usual = new HashMap<>(Map.of("minutes", "30", "pause", "5", "breakFrom", "12:00", "breakTo", "13:00", "which",
        PlanningPresentations.Which.ALL.name()));
    for (int day = 1; day <= USUAL_DAYS; day++) {
      usual.putAll(hours(day));
    }
    return usual;
  }

  private static Map<String, String> hours(int day) {
    return Map.of(FROM + day, "09:00", TO + day, "16:00");
  }

  /** The rows to show: those in use and, where the planner asked for it, one more. */
  static List<Integer> shown(Form form, boolean another) {
    int used = IntStream.rangeClosed(1, MOST_DAYS)
        .filter(day -> Stream.of(DATE, FROM, TO).anyMatch(field -> !form.typed(field + day).isBlank())).max().orElse(0);
    return IntStream.rangeClosed(1, Math.min(MOST_DAYS, Math.max(USUAL_DAYS, another ? used + 1 : used))).boxed()
        .toList();
  }

  /** With the usual hours in the row that was asked for. */
  static Form withAnother(Form form) {
    form.beside(Form.of(hours(shown(form, true).getLast()), form.reader()));
    return form;
  }

  /** The last row in use: where it says that a day is missing. */
  static String last(Form form) {
    return TO + days(form).stream().max(Comparator.naturalOrder()).orElse(1);
  }

  /** The row of the earliest day. */
  static String first(Form form) {
    return DATE + days(form).stream().min(Comparator.comparing(day -> form.typed(DATE + day).strip())).orElse(1);
  }

  private static List<Integer> days(Form form) {
    return IntStream.rangeClosed(1, MOST_DAYS).filter(day -> !form.typed(DATE + day).isBlank()).boxed().toList();
  }

  static Timetable timetable(Form form) {
    var rooms = form.text("rooms", TypedSlot.LONGEST_PLACE * MOST_ROOMS).lines().map(String::strip)
        .filter(line -> !line.isEmpty()).distinct().toList();
    if (rooms.size() > MOST_ROOMS || rooms.stream().anyMatch(room -> room.length() > TypedSlot.LONGEST_PLACE)) {
      form.mistake("rooms", new Refused(Reason.TOO_LONG, TypedSlot.LONGEST_PLACE));
    }
    var rest = rest(form);
    var stretches = new ArrayList<Timetable.Stretch>();
    for (int day : days(form)) {
      stretches.addAll(stretches(form, day, rest));
    }
    if (days(form).isEmpty()) {
      form.mistake(DATE + 1, new Refused(Reason.REQUIRED));
    }
    return new Timetable(
        stretches.isEmpty()
            ? List.of(stretch(LocalDate.EPOCH, new Hours(LocalTime.MIN, LocalTime.MIN)))
            : stretches,
        TypedSlot.minutes(form), Duration.ofMinutes(form.whole("pause", 0, TypedSlot.LONGEST_MINUTES)),
        rooms.isEmpty() ? List.of("-") : rooms);
  }

  private record Hours(LocalTime from, LocalTime to) {
    boolean isEmpty() {
      return !to.isAfter(from);
    }
  }

  /** The break of every day; none where neither of its hours is written. */
  private static Hours rest(Form form) {
    if (form.typed("breakFrom").isBlank() && form.typed("breakTo").isBlank()) {
      return new Hours(LocalTime.MIN, LocalTime.MIN);
    }
    return hours(form, "breakFrom", "breakTo");
  }

  private static Hours hours(Form form, String from, String to) {
    var hours = new Hours(TypedSlot.time(form, from), TypedSlot.time(form, to));
    if (hours.isEmpty() && form.mistakeOf(from).isEmpty() && form.mistakeOf(to).isEmpty()) {
      form.mistake(to, new Refused(Reason.HOURS_BACKWARDS));
    }
    return hours;
  }

  /** A day, or what lies before and after its break. */
  private static List<Timetable.Stretch> stretches(Form form, int no, Hours rest) {
    var date = form.date(DATE + no);
    if (days(form).stream().anyMatch(other -> other < no
        && form.typed(DATE + other).strip().equals(form.typed(DATE + no).strip()))) {
      form.mistake(DATE + no, new Refused(Reason.DAY_TWICE));
    }
    var hours = hours(form, FROM + no, TO + no);
    var parts = rest.isEmpty() || !rest.from().isBefore(hours.to()) || !rest.to().isAfter(hours.from())
        ? List.of(hours)
        : List.of(new Hours(hours.from(), rest.from()), new Hours(rest.to(), hours.to()));
    return parts.stream().filter(part -> !part.isEmpty()).map(part -> stretch(date, part)).toList();
  }

  private static Timetable.Stretch stretch(LocalDate date, Hours hours) {
    return new Timetable.Stretch(date.atTime(hours.from()).atZone(Texts.ZONE).toInstant(),
        date.atTime(hours.to()).atZone(Texts.ZONE).toInstant());
  }
}
