package id.lelangkinerja.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Appointments as an iCalendar file (RFC 5545): times in UTC, so that no time zone need be described; an appointment
 * that was moved keeps its UID and has a higher sequence, by which calendars replace what they hold. What only falls due
 * fills a whole day.
 */
public record Calendar(List<Appointment> appointments, List<Day> days) {
  private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
      .withZone(ZoneOffset.UTC);
  private static final int LONGEST_LINE = 75;

  public Calendar {
    appointments = List.copyOf(appointments);
    days = List.copyOf(days);
  }

  public static Calendar of(List<Appointment> appointments) {
    return new Calendar(appointments, List.of());
  }

  public static Calendar ofDays(List<Day> days) {
    return new Calendar(List.of(), days);
  }

  /** One appointment; the address is empty where the operator has told none. */
  public record Appointment(String uid, int sequence, Instant from, Instant to, String title, String place,
      String address) {}

  /** What falls due on a day; the address is empty where the operator has told none. */
  public record Day(String uid, LocalDate on, String title, String address) {}

  /** Whether a letter sets or moves its appointments, or takes them back. */
  public enum Method {
    REQUEST, CANCEL
  }

  /** The file, made at this time. */
  public byte[] file(Instant madeAt) {
    return file("PUBLISH", List.of(), madeAt);
  }

  /** The file as a letter from one address to another encloses it (RFC 5546), made at this time. */
  public byte[] letter(Method method, String organizer, String attendee, Instant madeAt) {
    return file(method.name(), List.of("ORGANIZER:mailto:" + organizer, "ATTENDEE;RSVP=FALSE:mailto:" + attendee,
        "STATUS:" + (method == Method.CANCEL ? "CANCELLED" : "CONFIRMED")), madeAt);
  }

  private byte[] file(String method, List<String> people, Instant madeAt) {
    var lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lelang Kinerja//Kalender//ID",
        "CALSCALE:GREGORIAN", "METHOD:" + method));
    for (var each : appointments) {
      lines.addAll(List.of("BEGIN:VEVENT", "UID:" + each.uid, "SEQUENCE:" + each.sequence,
          "DTSTAMP:" + UTC.format(madeAt), "DTSTART:" + UTC.format(each.from), "DTEND:" + UTC.format(each.to),
          "SUMMARY:" + text(each.title), "LOCATION:" + text(each.place)));
      lines.addAll(people);
      end(lines, each.address);
    }
    for (var each : days) {
      lines.addAll(List.of("BEGIN:VEVENT", "UID:" + each.uid, "DTSTAMP:" + UTC.format(madeAt),
          "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(each.on), "SUMMARY:" + text(each.title)));
      end(lines, each.address);
    }
    lines.add("END:VCALENDAR");
    var file = new StringBuilder();
    lines.forEach(line -> file.append(folded(line)).append("\r\n"));
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void end(List<String> lines, String address) {
    if (!address.isEmpty()) {
      lines.add("URL:" + address);
    }
    lines.add("END:VEVENT");
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
