package id.lelangkinerja.sheet;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Takes rows as a file has them, by position, and hands them on by the names in the first one. Rows that are empty, or
 * whose first cell begins with # (examples and remarks), are left out.
 */
final class RowSink implements Sink {
  static final String REMARK = "#";
  private final Limits limits;
  private final boolean split;
  private final Consumer<SheetRow> rows;
  private List<String> names = List.of();
  private int taken;

  /**
   * @param split whether cells come from lines that were split, so that one too many means that others are not where they belong; in a
   *              workbook it is somebody's remark
   */
  RowSink(Limits limits, boolean split, Consumer<SheetRow> rows) {
    this.limits = limits;
    this.split = split;
    this.rows = rows;
  }

  /** The names of the columns, in their order; empty as long as no row was taken. */
  List<String> names() {
    return names.stream().filter(name -> !name.isEmpty()).toList();
  }

  @Override
  public void take(int number, List<Cell> cells) {
    if (cells.stream().allMatch(Cell::isEmpty) || cells.getFirst().text().startsWith(REMARK)) {
      return;
    }
    if (names.isEmpty()) {
      names = head(cells);
      return;
    }
    Refused.unless(++taken <= limits.rows(), Reason.SHEET_TOO_MANY_ROWS, limits.rows());
    var named = new HashMap<String, Cell>();
    for (int at = 0; at < names.size(); at++) {
      named.put(names.get(at), at < cells.size() ? cells.get(at) : empty(at, number));
    }
    named.remove("");
    rows.accept(new SheetRow(number, named, split ? beyond(cells) : ""));
  }

  private String beyond(List<Cell> cells) {
    return cells.stream().skip(names.size()).filter(cell -> !cell.isEmpty()).map(Cell::address).findFirst().orElse("");
  }

  private static Cell empty(int column, int row) {
    return new Cell(Cell.address(column, row), "", Cell.Sort.TEXT);
  }

  /** Names are told apart without regard to case, and "Short name" is short_name. */
  private static List<String> head(List<Cell> cells) {
    var names = new ArrayList<String>();
    var seen = new LinkedHashSet<String>();
    for (var cell : cells) {
      var name = cell.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", "_");
      Refused.unless(name.isEmpty() || seen.add(name), Reason.SHEET_COLUMN_TWICE, name, cell.address());
      names.add(name);
    }
    return names;
  }
}
