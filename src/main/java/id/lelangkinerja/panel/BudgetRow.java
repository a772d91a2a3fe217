package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Rupiah;
import org.jspecify.annotations.Nullable;

/**
 * The budget of one year in rupiah: as offered, as each side named it last, and as settled, null where nobody did; and
 * what the whole round may spend in that year, null where nothing was set.
 */
record BudgetRow(int year, long offered, @Nullable Long countered, @Nullable Long answered, @Nullable Long settled,
    @Nullable Long ceiling) {

  /** What lies on the table: the last word of the side that spoke last. */
  long onTable(int turn) {
    var last = turn % 2 == 1 ? countered : answered;
    return turn == 0 || last == null ? offered : last;
  }

  BudgetValue valueOnTable(int turn) {
    return new BudgetValue(year, new Rupiah(onTable(turn)));
  }
}
