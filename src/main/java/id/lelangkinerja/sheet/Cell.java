package id.lelangkinerja.sheet;

/**
 * A cell that was read: its address as a spreadsheet shows it (C5), and its text without spaces around it. A NUMBER
 * of a workbook is written plainly with a decimal point and a DATE as 2018-12-08; what a CSV file holds is TEXT. A
 * FORMULA is not worked out, and an ERROR is what a spreadsheet shows where it could not: neither has a text.
 */
public record Cell(String address, String text, Sort sort) {
  /** What a cell holds. */
  public enum Sort {
    TEXT, NUMBER, DATE, FORMULA, ERROR
  }

  public boolean isEmpty() {
    return sort != Sort.FORMULA && sort != Sort.ERROR && text.isEmpty();
  }

  /** The address of the cell in this column and row, both from 0 and 1 as spreadsheets count: (0, 1) is A1. */
  static String address(int column, int row) {
    var letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.append(row).toString();
  }
}
