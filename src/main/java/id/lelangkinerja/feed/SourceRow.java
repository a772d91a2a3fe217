package id.lelangkinerja.feed;

import java.util.Map;

/** A row of a source: its line in a CSV file, or its place in the list, from 1; and its cells by their columns. */
record SourceRow(int line, Map<String, SourceCell> cells) {
  SourceRow { cells = Map.copyOf(cells); }

  SourceCell cell(String column) {
    return cells.getOrDefault(column, SourceCell.NONE);
  }
}
