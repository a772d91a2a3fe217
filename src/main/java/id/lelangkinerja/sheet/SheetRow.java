package id.lelangkinerja.sheet;

import java.util.Map;

/**
 * A row that was read: its number as a spreadsheet shows it, and its cells by the names of their columns, each column
 * of the head having one, empty or not.
 *
 * @param beyond the address of the first cell of a CSV that says something to the right of the head, as one does that an unquoted comma has
 *               split; empty where none does
 */
public record SheetRow(int number, Map<String, Cell> cells, String beyond) {
  public SheetRow { cells = Map.copyOf(cells); }

  public Cell cell(String column) {
    var cell = cells.get(column);
    return cell == null ? new Cell("", "", Cell.Sort.TEXT) : cell;
  }
}
