package id.lelangkinerja.measurement;

import java.math.BigDecimal;
import java.util.List;

/** A question that a figure raises, with the numbers that raise it, in the order in which its text tells them. */
record Doubt(Question question, List<BigDecimal> numbers) {
  Doubt { numbers = List.copyOf(numbers); }
}
