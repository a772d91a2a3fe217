package id.lelangkinerja.sheet;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads a table that a stranger handed in, row by row: CSV (UTF-8, commas, semicolons or tabs) or the first visible
 * sheet of a workbook (XLSX), told apart by content. Nothing in the file is worked out, fetched or believed: it is
 * refused with one of the SHEET_ reasons where it is damaged, disguised or larger than the limits.
 */
public final class SheetReading {
  private SheetReading() {}

  /**
   * Hands each row on, and returns the names of the columns in their order; throws IOException where the disk fails.
   */
  public static List<String> read(Path file, Limits limits, Consumer<SheetRow> rows) throws IOException {
    boolean archive = isArchive(file);
    var sink = new RowSink(limits, !archive, rows);
    if (archive) {
      XlsxReading.read(file, limits, sink);
    } else {
      CsvReading.read(file, limits, sink);
    }
    Refused.unless(!sink.names().isEmpty(), Reason.SHEET_EMPTY);
    return sink.names();
  }

  private static boolean isArchive(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var head = in.readNBytes(2);
      return head.length == 2 && head[0] == 'P' && head[1] == 'K';
    }
  }
}
