package id.lelangkinerja.scoring;

import java.math.BigDecimal;
import java.math.MathContext;

/** The one way this module divides into per cent: multiply exactly, then divide once, with 34 digits. */
final class Percent {
  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percent() {}

  /** The part in per cent of the whole, which is not 0. */
  static BigDecimal of(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
  }
}
