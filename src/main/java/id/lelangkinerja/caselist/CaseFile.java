package id.lelangkinerja.caselist;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sheet.Cell;
import id.lelangkinerja.sheet.Limits;
import id.lelangkinerja.sheet.SheetReading;
import id.lelangkinerja.sheet.SheetRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads cases from a table, and tells of every cell that cannot stand in its column, without repeating what it holds. */
final class CaseFile {
  /** So many faults are told at once; who mends them learns of the rest. */
  static final int TOLD = 20;
  private static final Limits LIMITS = new Limits(Cases.MOST, CaseColumn.values().length, 1000, 20L << 20);
  private final List<Refused> faults = new ArrayList<>();
  /** In which row a number of identity stood first. */
  private final Map<String, Integer> persons = new HashMap<>();

  private CaseFile() {}

  /** Cases as they were read; they are worth something only where there are no faults. */
  record Reading(Cases cases, List<Refused> faults) {
    Reading { faults = List.copyOf(faults); }
  }

  /**
   * Throws SHEET_ reasons, CASES_COLUMN with the name of a column that is not taken, and IMPORT_NO_ROWS; what is wrong
   * with cells comes with the cases.
   */
  static Reading read(Path file) {
    var read = new ArrayList<SheetRow>();
    try {
      var columns = SheetReading.read(file, LIMITS, read::add).stream()
          .map(head -> CaseColumn.named(head).orElseThrow(() -> new Refused(Reason.CASES_COLUMN, head))).toList();
      Refused.unless(!read.isEmpty(), Reason.IMPORT_NO_ROWS);
      var reading = new CaseFile();
      var rows = read.stream().map(row -> reading.row(columns, row)).toList();
      return new Reading(new Cases(columns, rows), reading.faults.stream().limit(TOLD).toList());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<String> row(List<CaseColumn> columns, SheetRow row) {
    if (!row.beyond().isEmpty()) {
      faults.add(new Refused(Reason.SHEET_BEYOND, row.beyond()));
    }
    return columns.stream().map(column -> text(column, row.cell(column.head()), row.number())).toList();
  }

  private String text(CaseColumn column, Cell cell, int row) {
    boolean said = cell.sort() != Cell.Sort.FORMULA && cell.sort() != Cell.Sort.ERROR;
    if (!said || !column.takes(cell.text())) {
      faults.add(new Refused(column.type().fault(), Integer.toString(row), column.head(), column.range()));
    } else if (column == CaseColumn.NIK) {
      var first = persons.putIfAbsent(cell.text(), row);
      if (first != null) {
        faults.add(new Refused(Reason.CASES_NIK_TWICE, Integer.toString(row), column.head(), Integer.toString(first)));
      }
    }
    return cell.text();
  }
}
