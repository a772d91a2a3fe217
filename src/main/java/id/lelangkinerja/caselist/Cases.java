package id.lelangkinerja.caselist;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Cases in the columns that were chosen, each row with one text a column. */
public record Cases(List<CaseColumn> columns, List<List<String>> rows) {
  static final int MOST = 2000;

  public Cases {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
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
