package id.lelangkinerja.feed;

import id.lelangkinerja.platform.Refused;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a source: its line in a CSV file, or its place in the list, from 1; and its cells by their columns.
 *
 * @param fault why its cells may not be those of their columns; null where they are
 */
record SourceRow(int line, Map<String, SourceCell> cells, @Nullable Refused fault) {
  SourceRow { cells = Map.copyOf(cells); }

  SourceRow(int line, Map<String, SourceCell> cells) {
    this(line, cells, null);
  }

  SourceCell cell(String column) {
    return cells.getOrDefault(column, SourceCell.NONE);
  }
}
