package id.lelangkinerja.feed;

import id.lelangkinerja.fetch.Wanted;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.List;

/** What a source publishes, as rows of named columns; a column of JSON is named by where it is within its row. */
record SourceTable(List<String> columns, List<SourceRow> rows) {
  static final int MOST_ROWS = 5000;
  static final int MOST_COLUMNS = 100;
  static final int LONGEST_CELL = 4000;

  SourceTable {
    columns = columns.stream().filter(name -> !name.isEmpty()).toList();
    rows = List.copyOf(rows);
  }

  /**
   * Reads the text. Refuses with FEED_NO_TABLE, FEED_NO_LIST where the pointer leads to no list, FEED_NO_ROWS,
   * FEED_TOO_MANY_ROWS, FEED_TOO_MANY_COLUMNS, FEED_CELL_TOO_LONG with the line, FEED_COLUMN_TWICE with the name.
   */
  static SourceTable of(Shape shape, String text) {
    var table = shape.format() == Wanted.CSV
        ? CsvSource.read(text, shape.separator().sign())
        : JsonSource.read(text, shape.pointer());
    Refused.unless(!table.rows().isEmpty(), Reason.FEED_NO_ROWS);
    return table;
  }

  /** A cell that is not too long to be one. */
  static String checked(int line, String text) {
    Refused.unless(text.length() <= LONGEST_CELL, Reason.FEED_CELL_TOO_LONG, line);
    return text;
  }
}
