package id.lelangkinerja.portfolio;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One bid comes in, in the place of another of the same lot where there is one.
 *
 * @param out null where the lot has room
 */
record Exchange(Contender in, @Nullable Contender out) {
  /** What the portfolio gains, negative for a loss. */
  BigDecimal gain() {
    return out == null ? in.value() : in.value().subtract(out.value());
  }

  long costs(int year) {
    return out == null ? in.costs(year) : in.costs(year) - out.costs(year);
  }

  /** Whether the two touch different lots, so that both can be done. */
  boolean isApartFrom(Exchange other) {
    return !in.lot().equals(other.in.lot());
  }

  void apply(Selection selection) {
    if (out != null)
      selection.remove(out);
    selection.add(in);
  }
}
