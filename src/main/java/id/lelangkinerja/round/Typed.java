package id.lelangkinerja.round;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Texts;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** Reads from forms what only these pages ask for; a text that makes no value is a mistake beside its field. */
final class Typed {
  private static final UUID NOTHING = new UUID(0, 0);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

  private Typed() {}

  static Optional<UUID> optionalId(Form form, String field) {
    return form.typed(field).isEmpty() ? Optional.empty() : form.ids(field).stream().findFirst();
  }

  static UUID id(Form form, String field) {
    if (form.typed(field).isEmpty()) {
      form.mistake(field, new Refused(Reason.REQUIRED));
    }
    return optionalId(form, field).orElse(NOTHING);
  }

  /** A date and a time of day, as the clocks of the region show it (WIB). */
  static Instant moment(Form form, String dateField, String timeField) {
    var date = form.date(dateField);
    return date.atTime(time(form, timeField)).atZone(Texts.ZONE).toInstant();
  }

  private static LocalTime time(Form form, String field) {
    var text = form.typed(field).strip().replace('.', ':');
    try {
      return LocalTime.parse(text, CLOCK);
    } catch (DateTimeParseException _) {
      form.mistake(field, new Refused(text.isEmpty() ? Reason.REQUIRED : Reason.NO_TIME));
      return LocalTime.MIDNIGHT;
    }
  }

  static boolean isBlank(Form form, String field) {
    return form.typed(field).isBlank();
  }
}
