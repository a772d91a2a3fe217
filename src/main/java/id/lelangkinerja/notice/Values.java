package id.lelangkinerja.notice;

import java.util.List;
import java.util.stream.Collectors;

/** The values within a notice's text, kept in one column: between two of them a sign that no text holds. */
final class Values {
  private static final char BETWEEN = '\u001F';
  private static final int LONGEST = 300;

  private Values() {}

  static String joined(List<String> values) {
    return values.stream().map(Values::plain).collect(Collectors.joining(String.valueOf(BETWEEN)));
  }

  static Object[] of(String joined) {
    return joined.isEmpty() ? new Object[0] : joined.split(String.valueOf(BETWEEN), -1);
  }

  private static String plain(String value) {
    var line = value.codePoints().map(sign -> Character.isISOControl(sign) ? ' ' : sign).limit(LONGEST)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    return line.strip();
  }
}
