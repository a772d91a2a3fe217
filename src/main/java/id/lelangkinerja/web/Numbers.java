package id.lelangkinerja.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: in Indonesian "1.500,25", in English "1,500.25". The reader's locale decides, never a
 * guess: "1.5" in Indonesian is neither and is refused. At most 14 digits before and 6 after the decimal sign.
 */
public final class Numbers {
  private static final Pattern INDONESIAN = strict("\\.", ",");
  private static final Pattern ENGLISH = strict(",", "\\.");
  private static final Pattern LONG_INDONESIAN = anyLength("\\.", ",");
  private static final Pattern LONG_ENGLISH = anyLength(",", "\\.");

  private Numbers() {}

  /** The number that the text spells in this locale; empty when it spells none. */
  public static Optional<BigDecimal> parse(String text, Locale reader) {
    var typed = text.strip().replace('\u2212', '-');
    boolean indonesian = isIndonesian(reader);
    if (!(indonesian ? INDONESIAN : ENGLISH).matcher(typed).matches()) {
      return Optional.empty();
    }
    var plain = indonesian ? typed.replace(".", "").replace(',', '.') : typed.replace(",", "");
    return Optional.of(new BigDecimal(plain));
  }

  /** Whether the text is written as a number in this locale, however many digits it has. */
  static boolean isNumber(String text, Locale reader) {
    return (isIndonesian(reader) ? LONG_INDONESIAN : LONG_ENGLISH).matcher(text.strip().replace('\u2212', '-'))
        .matches();
  }

  /** The number as this reader writes it, with exactly this many decimals (rounded half up, for display only). */
  public static String format(BigDecimal number, int decimals, Locale reader) {
    var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(symbols(reader)));
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(java.math.RoundingMode.HALF_UP);
    return format.format(number);
  }

  /** The number with the decimals that it has, to be typed over in a form. */
  public static String exact(BigDecimal number, Locale reader) {
    var stripped = number.stripTrailingZeros();
    var text = format(stripped, Math.max(0, stripped.scale()), reader);
    return isIndonesian(reader) ? text.replace(".", "") : text.replace(",", "");
  }

  private static boolean isIndonesian(Locale reader) {
    return !"en".equals(reader.getLanguage());
  }

  private static Locale symbols(Locale reader) {
    return isIndonesian(reader) ? Locale.of("id", "ID") : Locale.ENGLISH;
  }

  private static Pattern strict(String group, String decimal) {
    return Pattern.compile("-?(\\d{1,14}|\\d{1,3}(" + group + "\\d{3}){1,4})(" + decimal + "\\d{1,6})?");
  }

  private static Pattern anyLength(String group, String decimal) {
    return Pattern.compile("-?(\\d+|\\d{1,3}(" + group + "\\d{3})+)(" + decimal + "\\d+)?");
  }
}
