package id.lelangkinerja.feed;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a source writes before the decimals of a number; the other of the two may stand between thousands. */
public enum DecimalSign {
  POINT(',', '.'), COMMA('.', ',');

  private static final int LONGEST = 40;
  private final char thousands;
  private final char decimal;
  private final Pattern number;

  DecimalSign(char thousands, char decimal) {
    this.thousands = thousands;
    this.decimal = decimal;
    this.number = Pattern.compile("[+-]?(\\d+|\\d{1,3}(\\Q%s\\E\\d{3})+)(\\Q%s\\E\\d+)?".formatted(thousands, decimal));
  }

  /** Empty where the text is no number as this source writes it. */
  Optional<BigDecimal> read(String text) {
    var bare = text.strip();
    return bare.length() <= LONGEST && number.matcher(bare).matches()
        ? Optional.of(new BigDecimal(bare.replace(String.valueOf(thousands), "").replace(decimal, '.')))
        : Optional.empty();
  }
}
