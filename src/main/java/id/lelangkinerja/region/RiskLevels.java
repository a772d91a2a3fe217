package id.lelangkinerja.region;

import java.util.regex.Pattern;

/**
 * From which risk on a figure is looked at more closely.
 *
 * @param medium from this risk on, in per cent, figures are verified one by one
 * @param high   from this one on they come first; above {@code medium}
 */
public record RiskLevels(int medium, int high) {
  static final int LEAST = 1;
  static final int MOST = 100;
  private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d?),([1-9]\\d?|100)");

  /** As it is stored: "25,50". */
  static RiskLevels of(String value) {
    int comma = value.indexOf(',');
    return new RiskLevels(Integer.parseInt(value.substring(0, comma)), Integer.parseInt(value.substring(comma + 1)));
  }

  String value() {
    return medium + "," + high;
  }

  /** Whether a text is levels, written as they are stored, that rise. */
  static boolean isOne(String value) {
    return WRITTEN.matcher(value).matches() && of(value).rises();
  }

  boolean rises() {
    return medium < high;
  }
}
