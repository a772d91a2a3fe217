package id.lelangkinerja.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers in files, which come from programs and people of either habit: a decimal sign is a point or a comma, and
 * thousands may be parted by the other one. What could be read both ways ("1.500") is read neither way: never a guess.
 * At most 14 digits before and 6 after the decimal sign.
 */
final class PlainNumber {
  private static final Pattern SIMPLE = Pattern.compile("-?\\d{1,14}([.,]\\d{1,6})?");
  private static final Pattern GROUPED = Pattern
      .compile("-?\\d{1,3}(\\.\\d{3}){2,4}|-?\\d{1,3}(,\\d{3}){2,4}|-?\\d{1,3}(\\.\\d{3})+,\\d{1,6}"
          + "|-?\\d{1,3}(,\\d{3})+\\.\\d{1,6}");
  private static final Pattern MISTAKABLE = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

  private static final Pattern LONG = Pattern.compile("[-\u2212]?\\d+([.,]\\d+)?");

  private PlainNumber() {}

  /** The number that the text spells; {@code exact} for one that the file itself holds as a number. */
  static Optional<BigDecimal> of(String text, boolean exact) {
    var typed = text.strip().replace('\u2212', '-').replace("\u00A0", "");
    if (exact || !isMistakable(typed)) {
      if (SIMPLE.matcher(typed).matches()) {
        return Optional.of(new BigDecimal(typed.replace(',', '.')));
      }
      if (GROUPED.matcher(typed).matches()) {
        return Optional.of(new BigDecimal(withoutGroups(typed)));
      }
    }
    return Optional.empty();
  }

  /** Fifteen hundred for one half of the world, one and a half for the other. */
  static boolean isMistakable(String text) {
    return MISTAKABLE.matcher(text.strip()).matches();
  }

  /** A number that has more digits than are kept. */
  static boolean isTooLong(String text) {
    return LONG.matcher(text.strip()).matches();
  }

  private static String withoutGroups(String typed) {
    int last = Math.max(typed.lastIndexOf('.'), typed.lastIndexOf(','));
    char sign = typed.charAt(last);
    boolean isDecimal = typed.indexOf(sign) == last;
    var whole = (isDecimal ? typed.substring(0, last) : typed).replaceAll("[.,]", "");
    return isDecimal ? whole + "." + typed.substring(last + 1) : whole;
  }
}
