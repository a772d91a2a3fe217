package id.lelangkinerja.region;

import id.lelangkinerja.scoring.CategoryScale;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The values of settings as they are stored: texts that mean the same for ever, whoever reads them. */
final class SettingValue {
  private SettingValue() {}

  static String of(CategoryScale scale) {
    return scale.veryHigh().toPlainString() + "," + scale.high().toPlainString() + ","
        + scale.medium().toPlainString() + "," + scale.low().toPlainString();
  }

  static CategoryScale scale(String value) {
    var thresholds = Arrays.stream(value.split(",", -1)).map(BigDecimal::new).toList();
    return new CategoryScale(thresholds.get(0), thresholds.get(1), thresholds.get(2), thresholds.get(3));
  }

  static String of(Letterhead letterhead) {
    return String.join("\n", letterhead.lines()) + "\n\n" + letterhead.address();
  }

  static Letterhead letterhead(String value) {
    int end = value.indexOf("\n\n");
    return end < 0
        ? Letterhead.NONE
        : new Letterhead(value.substring(0, end).lines().toList(), value.substring(end + 2));
  }

  /** The languages offered, the default first. */
  static List<String> languages(String value) {
    return List.of(value.split(",", -1));
  }
}
