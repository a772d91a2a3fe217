package id.lelangkinerja.panel;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Appointments as an iCalendar file (RFC 5545): times in UTC, so that no time zone need be described; an appointment
 * that was moved keeps its UID and has a higher sequence, by which calendars replace what they hold.
 */
record Calendar(List<Appointment> appointments) {
  private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
      .withZone(ZoneOffset.UTC);
  private static final int LONGEST_LINE = 75;

  Calendar { appointments = List.copyOf(appointments); }

  /** One appointment; the address is empty where the operator has told none. */
  record Appointment(String uid, int sequence, Instant from, Instant to, String title, String place, String address) {}

  /** The file, made at this time. */
  byte[] file(Instant madeAt) {
    var lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lelang Kinerja//Paparan//ID",
        "CALSCALE:GREGORIAN", "METHOD:PUBLISH"));
    for (var each : appointments) {
      lines.addAll(List.of("BEGIN:VEVENT", "UID:" + each.uid, "SEQUENCE:" + each.sequence,
          "DTSTAMP:" + UTC.format(madeAt), "DTSTART:" + UTC.format(each.from), "DTEND:" + UTC.format(each.to),
          "SUMMARY:" + text(each.title), "LOCATION:" + text(each.place)));
      if (!each.address.isEmpty()) {
        lines.add("URL:" + each.address);
      }
      lines.add("END:VEVENT");
    }
    lines.add("END:VCALENDAR");
    var file = new StringBuilder();
    lines.forEach(line -> file.append(folded(line)).append("\r\n"));
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String text(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "").replace("\n", "\\n");
  }

  /** No line is longer than 75 octets; what follows begins with a space. A character is never torn. */
  private static String folded(String line) {
    var folded = new StringBuilder();
    int octets = 0;
    for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      var sign = Character.toString(line.codePointAt(at));
      int more = sign.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > LONGEST_LINE) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(sign);
      octets += more;
    }
    return folded.toString();
  }
}
