package id.lelangkinerja.measurement;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a ratio is told in: "persen" means of every hundred, "per 100.000 kelahiran hidup" of every hundred thousand.
 */
public final class Units {
  private static final Pattern PERCENT = Pattern.compile("(^|\\s|\\()(%|persen|percent)");
  private static final Pattern PER = Pattern
      .compile("(?:^|\\s)per\\s+(1[.,]?000(?:[.,]?000)?|100[.,]?000|10[.,]?000|100)\\b");

  private Units() {}

  /** The factor between numerator over denominator and the figure in this unit; 1 where the unit names none. */
  public static BigDecimal per(String unit) {
    var small = unit.toLowerCase(Locale.ROOT).strip();
    if (PERCENT.matcher(small).find()) {
      return BigDecimal.valueOf(100);
    }
    var per = PER.matcher(small);
    return per.find() ? new BigDecimal(per.group(1).replaceAll("[.,]", "")) : BigDecimal.ONE;
  }
}
