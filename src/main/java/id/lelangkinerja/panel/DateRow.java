package id.lelangkinerja.panel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A milestone and its day: as offered, as each side named it last, and as settled; null where nobody did. */
record DateRow(int no, String text, LocalDate offered, @Nullable LocalDate countered, @Nullable LocalDate answered,
    @Nullable LocalDate settled) {

  /** What lies on the table: the last word of the side that spoke last. */
  LocalDate onTable(int turn) {
    var last = turn % 2 == 1 ? countered : answered;
    return turn == 0 || last == null ? offered : last;
  }

  DateValue valueOnTable(int turn) {
    return new DateValue(no, onTable(turn));
  }
}
