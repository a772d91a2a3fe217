package id.lelangkinerja.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/** The value in the middle: half of the values are no higher, half no lower; of two in the middle their mean. */
public final class Median {
  private Median() {}

  /** Exact; empty where there are no values. */
  public static Optional<BigDecimal> of(Collection<BigDecimal> values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    var sorted = values.stream().sorted().toList();
    var upper = sorted.get(sorted.size() / 2);
    var lower = sorted.get((sorted.size() - 1) / 2);
    return Optional.of(lower.add(upper).divide(BigDecimal.TWO));
  }
}
