package id.lelangkinerja.sheet;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the rows of one sheet. Rows and cells that do not say where they stand follow the one before. */
final class RowReading {
  private static final int LAST_ROW = 1_048_576;
  private final CellReading cells;
  private final Limits limits;
  private final Sink sink;

  RowReading(CellReading cells, Limits limits, Sink sink) {
    this.cells = cells;
    this.limits = limits;
    this.sink = sink;
  }

  void read(Xml xml) throws XMLStreamException {
    int number = 0;
    while (xml.nextElement()) {
      if (xml.at("row")) {
        int next = xml.number("r", number + 1);
        Refused.unless(next > number && next <= LAST_ROW, Reason.SHEET_UNREADABLE);
        number = next;
        var row = row(xml, number);
        if (!row.isEmpty()) {
          sink.take(number, row);
        }
      }
    }
  }

  private List<Cell> row(Xml xml, int number) throws XMLStreamException {
    var row = new ArrayList<Cell>();
    int column = -1;
    while (xml.nextWithin("row")) {
      if (xml.at("c")) {
        int next = column(xml.attribute("r"), column + 1);
        Refused.unless(next > column, Reason.SHEET_UNREADABLE);
        column = next;
        var cell = cells.read(xml, Cell.address(column, number));
        if (!cell.isEmpty()) {
          Refused.unless(column < limits.columns(), Reason.SHEET_TOO_MANY_COLUMNS, limits.columns());
          fill(row, column, number);
          row.add(cell);
        }
      }
    }
    return row;
  }

  private static void fill(List<Cell> row, int column, int number) {
    while (row.size() < column) {
      row.add(new Cell(Cell.address(row.size(), number), "", Cell.Sort.TEXT));
    }
  }

  /** The column of a reference such as AB12, from 0; of at most three letters, as a workbook has them. */
  private static int column(String reference, int otherwise) {
    if (reference.isEmpty()) {
      return otherwise;
    }
    Refused.unless(reference.matches("[A-Z]{1,3}\\d{1,7}"), Reason.SHEET_UNREADABLE);
    int column = 0;
    for (int at = 0; Character.isLetter(reference.charAt(at)); at++) {
      column = column * 26 + reference.charAt(at) - 'A' + 1;
    }
    return column - 1;
  }
}
