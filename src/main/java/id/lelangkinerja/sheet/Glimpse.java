package id.lelangkinerja.sheet;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The beginning of a table that a stranger handed in, as it stands in the file: its first rows and columns, long cells
 * shortened. A formula is shown as ƒ, since nothing in the file is worked out; what a spreadsheet could not work out as #.
 *
 * @param head        the first row
 * @param moreRows    whether the table goes on below
 * @param moreColumns whether it goes on at the right
 */
public record Glimpse(List<String> head, List<List<String>> rows, boolean moreRows, boolean moreColumns) {
  public static final int ROWS = 50;
  public static final int COLUMNS = 12;
  private static final int CELL = 200;
  private static final long UNPACKED = 20L << 20;
  private static final Limits LIMITS = new Limits(ROWS, Limits.USUAL.columns(), Limits.USUAL.cell(), UNPACKED);

  public Glimpse {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * Reads no more than it shows, and writes nothing to a disk. Refused with one of the SHEET_ reasons where the file is no
   * table, damaged, disguised or unpacks to more than 20 MiB.
   */
  public static Glimpse of(byte[] file) {
    var first = new First();
    try {
      if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
        XlsxReading.read(file, LIMITS, first);
      } else {
        CsvReading.read(new ByteArrayInputStream(file), LIMITS, first);
      }
    } catch (Enough _) {
      first.more = true;
    } catch (IOException _) {
      // in memory nothing fails but the file itself
      throw new Refused(Reason.SHEET_UNREADABLE);
    }
    Refused.unless(!first.rows.isEmpty(), Reason.SHEET_EMPTY);
    int width = Math.min(COLUMNS, first.widest);
    var shown = first.rows.stream().map(row -> shown(row, width)).toList();
    return new Glimpse(shown.getFirst(), shown.subList(1, shown.size()), first.more, first.widest > COLUMNS);
  }

  private static List<String> shown(List<Cell> row, int width) {
    var shown = new ArrayList<String>();
    for (int at = 0; at < width; at++) {
      shown.add(at < row.size() ? shown(row.get(at)) : "");
    }
    return shown;
  }

  private static String shown(Cell cell) {
    return switch (cell.sort()) {
      case FORMULA -> "ƒ";
      case ERROR -> "#";
      case TEXT, NUMBER, DATE ->
        cell.text().length() > CELL ? cell.text().substring(0, CELL) + "…" : cell.text();
    };
  }

  /** Keeps the rows that hold something, and stops the reading after them. */
  private static final class First implements Sink {
    private final List<List<Cell>> rows = new ArrayList<>();
    private int widest;
    private boolean more;

    @Override
    public void take(int number, List<Cell> cells) {
      if (cells.stream().allMatch(Cell::isEmpty)) {
        return;
      }
      if (rows.size() > ROWS) {
        throw new Enough();
      }
      for (int at = 0; at < cells.size(); at++) {
        widest = cells.get(at).isEmpty() ? widest : Math.max(widest, at + 1);
      }
      rows.add(cells);
    }
  }

  /** Nothing more is read. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
      super(null, null, false, false);
    }
  }
}
