package id.lelangkinerja.intake;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sheet.Limits;
import id.lelangkinerja.sheet.SheetReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** From a file to the lines of a kind: every required column must be there, and one line at least. */
final class Lines {
  private Lines() {}

  /** Throws a SHEET_ or IMPORT_ refusal where the file as a whole cannot be judged. */
  static Batch read(Path file, RowKind kind) {
    var lines = new ArrayList<Line>();
    List<String> there;
    try {
      there = SheetReading.read(file, Limits.USUAL.ofRows(kind.mostRows()), row -> lines.add(new Line(row)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    mustBeWhole(kind, there, lines.size());
    return new Batch(lines, ignored(kind, there));
  }

  /** Throws IMPORT_COLUMNS_MISSING or IMPORT_NO_ROWS. */
  static void mustBeWhole(ImportKind kind, List<String> there, int rows) {
    var missing = kind.columns().stream().filter(ImportColumn::required).map(ImportColumn::name)
        .filter(name -> !there.contains(name)).collect(Collectors.joining(", "));
    Refused.unless(missing.isEmpty(), Reason.IMPORT_COLUMNS_MISSING, missing);
    Refused.unless(rows > 0, Reason.IMPORT_NO_ROWS);
  }

  /** The columns that the kind does not read. */
  static List<String> ignored(ImportKind kind, List<String> there) {
    var known = kind.columns().stream().map(ImportColumn::name).toList();
    return there.stream().filter(name -> !known.contains(name)).toList();
  }
}
