package id.lelangkinerja.measurement;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The numbers of figures that are taken. */
final class Taking {
  private Taking() {}

  /** Of a value as it is kept: then it has a number. */
  static BigDecimal number(NewValue kept) {
    return Objects.requireNonNull(kept.value());
  }

  static BigDecimal plain(@Nullable BigDecimal number) {
    return number == null ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
