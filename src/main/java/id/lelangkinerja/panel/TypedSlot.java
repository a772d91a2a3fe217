package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Texts;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/** Reads when and where one bid is presented, as typed. */
final class TypedSlot {
  static final int LONGEST_PLACE = 200;
  static final int LONGEST_MINUTES = 480;
  private static final int USUAL_MINUTES = 30;
  private static final int SHORTEST_MINUTES = 5;

  private TypedSlot() {}

  /** The slot of one bid. */
  static Slot slot(Form form) {
    var date = form.date("date");
    var from = date.atTime(time(form, "time")).atZone(Texts.ZONE).toInstant();
    return new Slot(from, from.plus(minutes(form)), form.text("place", LONGEST_PLACE));
  }

  static Duration minutes(Form form) {
    return Duration.ofMinutes(form.typed("minutes").isBlank()
        ? USUAL_MINUTES
        : Math.max(SHORTEST_MINUTES, form.whole("minutes", SHORTEST_MINUTES, LONGEST_MINUTES)));
  }

  static LocalTime time(Form form, String field) {
    var typed = form.text(field, 8);
    if (form.mistakeOf(field).isEmpty()) {
      try {
        return LocalTime.parse(typed.replace('.', ':'));
      } catch (DateTimeParseException _) {
        form.mistake(field, new Refused(Reason.NO_TIME));
      }
    }
    return LocalTime.MIDNIGHT;
  }
}
