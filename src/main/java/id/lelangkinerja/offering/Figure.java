package id.lelangkinerja.offering;

import java.math.BigDecimal;
import java.util.UUID;

/** What the mayor names as the target of an indicator in a year. */
public record Figure(UUID indicator, int year, BigDecimal value) {
  /** The field in which it is typed. */
  static String field(UUID indicator, int year) {
    return "value." + indicator + "." + year;
  }
}
