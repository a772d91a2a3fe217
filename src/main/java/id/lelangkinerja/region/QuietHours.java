package id.lelangkinerja.region;

import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Sentence;
import java.time.Instant;
import java.time.LocalTime;
import java.util.regex.Pattern;

/**
 * The hours in which nobody is sent a letter, in western Indonesia: from one full hour to another, over midnight where
 * the second is not the later; none where both are the same.
 *
 * @param begins 0 to 23, the first quiet hour
 * @param ends   0 to 23, the hour in which letters go out again
 */
public record QuietHours(int begins, int ends) {
  private static final Pattern STORED = Pattern.compile("(\\d|1\\d|2[0-3])-(\\d|1\\d|2[0-3])");
  private static final int LAST = 23;

  public QuietHours {
    if (begins < 0 || begins > LAST || ends < 0 || ends > LAST) {
      throw new IllegalArgumentException("no hours of a day: " + begins + " to " + ends);
    }
  }

  /** When a letter of this moment may go out: at once, or where the hours end in which it falls. */
  public Instant release(Instant written) {
    var there = written.atZone(Texts.ZONE);
    if (!isQuiet(there.getHour())) {
      return written;
    }
    var end = there.with(LocalTime.of(ends, 0));
    return (end.isAfter(there) ? end : end.plusDays(1)).toInstant();
  }

  /** In words: from when to when, or that there are none. */
  public Sentence told() {
    return begins == ends
        ? Sentence.of("setting.quiet-hours.none")
        : Sentence.of("setting.quiet-hours.told", begins, ends);
  }

  static boolean isStored(String text) {
    return STORED.matcher(text).matches();
  }

  /** As it is stored: "21-5". */
  static QuietHours of(String stored) {
    int dash = stored.indexOf('-');
    return new QuietHours(Integer.parseInt(stored.substring(0, dash)), Integer.parseInt(stored.substring(dash + 1)));
  }

  private boolean isQuiet(int hour) {
    return begins <= ends ? hour >= begins && hour < ends : hour >= begins || hour < ends;
  }
}
