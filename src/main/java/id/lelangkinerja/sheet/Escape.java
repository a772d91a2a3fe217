package id.lelangkinerja.sheet;

import java.util.regex.Pattern;

/**
 * The apostrophe before a text of a CSV file that a spreadsheet would otherwise take for a formula. What was led by one
 * is read without it; a text that itself begins so gets one more, so that every text comes back as it was.
 */
final class Escape {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern FORMULA = Pattern
      .compile("'*([\\s\\p{Cntrl}\\p{Z}\\p{Cf}]*[=+\\-@|%\uFF1D\uFF0B\uFF0D\uFF20].*|[\\t\\r\\n].*)", Pattern.DOTALL);

  private Escape() {}

  static String harmless(String text) {
    return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  static String original(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
