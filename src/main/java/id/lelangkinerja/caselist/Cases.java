package id.lelangkinerja.caselist;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.sheet.Cell;
import id.lelangkinerja.sheet.Limits;
import id.lelangkinerja.sheet.SheetReading;
import id.lelangkinerja.sheet.SheetRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Cases in the columns that were chosen, each row with one text a column. */
public record Cases(List<CaseColumn> columns, List<List<String>> rows) {
  static final int MOST = 2000;
  private static final Limits LIMITS = new Limits(MOST, CaseColumn.values().length, 1000, 20L << 20);

  public Cases {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * Reads a table. Its texts are in no refusal: SHEET_ reasons, CASES_COLUMN with the name of a column that is not
   * taken, CASES_CELL with the place of a cell that cannot be, IMPORT_NO_ROWS.
   */
  static Cases read(Path file) {
    var read = new ArrayList<SheetRow>();
    try {
      var columns = SheetReading.read(file, LIMITS, read::add).stream()
          .map(head -> CaseColumn.named(head).orElseThrow(() -> new Refused(Reason.CASES_COLUMN, head))).toList();
      Refused.unless(!read.isEmpty(), Reason.IMPORT_NO_ROWS);
      return new Cases(columns,
          read.stream().map(row -> columns.stream().map(column -> text(column, row.cell(column.head()))).toList())
              .toList());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String text(CaseColumn column, Cell cell) {
    Refused.unless(cell.sort() != Cell.Sort.FORMULA && cell.sort() != Cell.Sort.ERROR && column.takes(cell.text()),
        Reason.CASES_CELL, cell.address());
    return cell.text();
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(columns.size());
      for (var column : columns) {
        out.writeUTF(column.name());
      }
      out.writeInt(rows.size());
      for (var row : rows) {
        for (var text : row) {
          out.writeUTF(text);
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static Cases of(byte[] bytes) {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      var columns = new ArrayList<CaseColumn>();
      for (int left = in.readInt(); left > 0; left--) {
        columns.add(CaseColumn.valueOf(in.readUTF()));
      }
      var rows = new ArrayList<List<String>>();
      for (int left = in.readInt(); left > 0; left--) {
        var row = new ArrayList<String>();
        for (int column = 0; column < columns.size(); column++) {
          row.add(in.readUTF());
        }
        rows.add(row);
      }
      return new Cases(columns, rows);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
