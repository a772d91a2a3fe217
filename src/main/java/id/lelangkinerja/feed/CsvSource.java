package id.lelangkinerja.feed;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads CSV whose first line names the columns. */
final class CsvSource {
  private static final int LONGEST_NAME = 200;

  private CsvSource() {}

  static SourceTable read(String text, char separator) {
    var handler = CsvRecordHandler.builder().maxFields(SourceTable.MOST_COLUMNS * 10)
        .maxFieldSize(SourceTable.LONGEST_CELL * 10).build();
    try (var records = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true).allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .build(handler, text)) {
      var each = records.iterator();
      Refused.unless(each.hasNext(), Reason.FEED_NO_ROWS);
      var columns = columns(each.next());
      var rows = new ArrayList<SourceRow>();
      while (each.hasNext()) {
        var row = row(columns, each.next());
        if (row.fault() != null || row.cells().values().stream().anyMatch(cell -> !cell.text().isEmpty())) {
          Refused.unless(rows.size() < SourceTable.MOST_ROWS, Reason.FEED_TOO_MANY_ROWS, SourceTable.MOST_ROWS);
          rows.add(row);
        }
      }
      return new SourceTable(columns, rows);
    } catch (CsvParseException _) {
      throw new Refused(Reason.FEED_NO_TABLE);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static List<String> columns(CsvRecord head) {
    Refused.unless(head.getFieldCount() <= SourceTable.MOST_COLUMNS, Reason.FEED_TOO_MANY_COLUMNS,
        SourceTable.MOST_COLUMNS);
    var names = new ArrayList<String>();
    var seen = new HashSet<String>();
    for (int at = 0; at < head.getFieldCount(); at++) {
      var name = head.getField(at).strip();
      Refused.unless(name.length() <= LONGEST_NAME, Reason.FEED_CELL_TOO_LONG, 1);
      Refused.unless(name.isEmpty() || seen.add(name), Reason.FEED_COLUMN_TWICE, name);
      names.add(name);
    }
    Refused.unless(!seen.isEmpty(), Reason.FEED_NO_TABLE);
    return names;
  }

  private static SourceRow row(List<String> columns, CsvRecord read) {
    int line = Math.toIntExact(read.getStartingLineNumber());
    Map<String, SourceCell> cells = new LinkedHashMap<>();
    for (int at = 0; at < Math.min(columns.size(), read.getFieldCount()); at++) {
      if (!columns.get(at).isEmpty()) {
        cells.put(columns.get(at), SourceCell.of(SourceTable.checked(line, read.getField(at))));
      }
    }
    return new SourceRow(line, cells, isBeyond(columns, read)
        ? new Refused(Reason.FEED_TOO_MANY_COLUMNS, columns.size())
        : null);
  }

  /** Something stands where no column is, so that what stands before it may have moved: 7,52 without quotes is two cells. */
  private static boolean isBeyond(List<String> columns, CsvRecord read) {
    return read.getFields().stream().skip(columns.size()).anyMatch(field -> !field.isBlank());
  }
}
