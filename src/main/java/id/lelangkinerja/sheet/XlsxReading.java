package id.lelangkinerja.sheet;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the first visible sheet of a workbook (ECMA-376). Written here rather than taken from a library since every
 * step must be bounded: the library at hand makes room for column ZZZZZZ when a cell says that it stands there.
 */
final class XlsxReading {
  private static final String FOLDER = "xl/";

  private XlsxReading() {}

  static void read(Path file, Limits limits, Sink sink) throws IOException {
    read(() -> Archive.of(file), limits, sink);
  }

  /** Of a file that lies nowhere but in memory. */
  static void read(byte[] file, Limits limits, Sink sink) throws IOException {
    read(() -> Archive.of(file), limits, sink);
  }

  /** Opens what may be no archive at all. */
  private interface Opening {
    Archive open() throws IOException;
  }

  private static void read(Opening opening, Limits limits, Sink sink) throws IOException {
    try (var parts = Parts.of(opening.open(), limits.unpacked())) {
      var book = book(parts);
      var sheet = sheet(parts, book.sheetRelation());
      var cells = new CellReading(limits, read(parts, "sharedStrings.xml", in -> SharedTexts.read(in, limits)),
          read(parts, "styles.xml", DateStyles::read), book.since1904());
      try (var in = parts.required(sheet)) {
        new RowReading(cells, limits, sink).read(new Xml(in));
      }
    } catch (XMLStreamException | ZipException | java.io.EOFException broken) {
      throw new Refused(Reason.SHEET_UNREADABLE);
    } catch (IllegalArgumentException badName) {
      // an archive whose names are no text
      throw new Refused(Reason.SHEET_UNREADABLE);
    }
  }

  /** What the book says of itself: its first visible sheet, and from which day it counts. */
  private record Book(String sheetRelation, boolean since1904) {}

  private interface Part<T> {
    T of(@Nullable InputStream in) throws XMLStreamException;
  }

  private static <T> T read(Parts parts, String name, Part<T> part) throws IOException, XMLStreamException {
    try (var in = parts.open(FOLDER + name)) {
      return part.of(in);
    }
  }

  private static Book book(Parts parts) throws IOException, XMLStreamException {
    try (var in = parts.required(FOLDER + "workbook.xml")) {
      var xml = new Xml(in);
      var first = "";
      boolean since1904 = false;
      while (xml.nextElement()) {
        if (xml.at("workbookPr")) {
          since1904 = xml.attribute("date1904").matches("1|true");
        } else if (xml.at("sheet") && first.isEmpty() && !xml.attribute("state").matches("hidden|veryHidden")) {
          first = xml.attribute("id");
        }
      }
      return new Book(first, since1904);
    }
  }

  /** The part in which the sheet of this relation lies. */
  private static String sheet(Parts parts, String relation) throws IOException, XMLStreamException {
    try (var in = parts.required(FOLDER + "_rels/workbook.xml.rels")) {
      var xml = new Xml(in);
      while (xml.nextElement()) {
        if (xml.at("Relationship") && xml.attribute("Id").equals(relation)) {
          Refused.unless(!xml.attribute("TargetMode").equals("External"), Reason.SHEET_REACHES_OUT);
          var target = xml.attribute("Target");
          return target.startsWith("/") ? target.substring(1) : FOLDER + target;
        }
      }
      throw new Refused(Reason.SHEET_UNREADABLE);
    }
  }
}
