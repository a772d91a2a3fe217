package id.lelangkinerja.notice;

import id.lelangkinerja.platform.Links;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is told: its kind, its text's key with the values in it (names and titles, never a figure of a sealed bid),
 * until when it can be done, and the address one step from doing it. With a mark it is told each person once, however
 * often it is told again. A letter of it encloses the invitation, where there is one.
 */
public record Told(NoticeKind kind, String key, List<String> values, @Nullable Instant until, @Nullable String once,
    Function<Links, String> link, @Nullable Invitation invitation) {
  private static final int LONGEST = 160;

  public Told { values = List.copyOf(values); }

  /** A written reason as a notice names it: the notice is also the subject of a letter, its page has the whole. */
  public static String inOneLine(String reason) {
    var line = reason.replaceAll("\\s+", " ");
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
  }

  public static Told of(NoticeKind kind, String key, List<String> values, Function<Links, String> link) {
    return new Told(kind, key, values, null, null, link, null);
  }

  public Told until(@Nullable Instant term) {
    return new Told(kind, key, values, term, once, link, invitation);
  }

  /** The same, leading elsewhere. */
  public Told leadingTo(Function<Links, String> other) {
    return new Told(kind, key, values, until, once, other, invitation);
  }

  /** With the appointment that it tells of, for the calendar. */
  public Told inviting(Invitation to) {
    return new Told(kind, key, values, until, once, link, to);
  }

  /** Told once under this mark, such as "deadline-3:" and the lot. */
  public Told once(String mark) {
    return new Told(kind, key, values, until, mark, link, invitation);
  }
}
