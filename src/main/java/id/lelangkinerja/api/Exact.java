package id.lelangkinerja.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as they are written in answers: exact, without zeros at their end. */
final class Exact {
  private Exact() {}

  static @Nullable BigDecimal of(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Of a number that is there. */
  static BigDecimal told(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
