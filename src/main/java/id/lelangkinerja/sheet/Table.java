package id.lelangkinerja.sheet;

import id.lelangkinerja.web.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A table to download, the same rows as CSV or as a workbook. In CSV a text that a spreadsheet would take for a formula
 * is led by an apostrophe, and numbers have a decimal point; in a workbook texts are texts, numbers are numbers and
 * dates are dates. Held in memory: the caller bounds its rows (10,000 are usual).
 */
public final class Table {
  private final List<Column> columns;
  private final List<List<@Nullable Object>> rows = new ArrayList<>();

  /** A table with these names of columns: the same in every language, since programs read them. */
  public Table(String... columns) {
    this(Arrays.stream(columns).map(Column::new).toList());
  }

  public Table(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /**
   * Adds a row: nothing for null, a number or a date exactly as it is, an enum by its name, several values joined by
   * "; ", anything else as its text.
   */
  public void row(@Nullable Object... cells) {
    var row = new ArrayList<@Nullable Object>();
    for (var cell : cells) {
      row.add(plain(cell));
    }
    rows.add(row);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The whole table as an answer that browsers save under this name, which has no ending of its own. */
  public ResponseEntity<byte[]> download(SheetFormat format, String name) {
    return ResponseEntity.ok().contentType(format.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name + format.ending()).build().toString())
        .header("X-Content-Type-Options", "nosniff").body(content(format));
  }

  /** The bytes of the file. */
  public byte[] content(SheetFormat format) {
    var out = new ByteArrayOutputStream();
    try {
      switch (format) {
        case CSV -> CsvWriting.write(out, columns, rows);
        case XLSX -> XlsxWriting.write(out, columns, rows);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** A text, a number or a date. */
  private static @Nullable Object plain(@Nullable Object cell) {
    return switch (cell) {
      case null -> null;
      case BigDecimal number -> withoutZeros(number);
      case Number number -> new BigDecimal(number.toString());
      case LocalDate day -> day;
      case Instant at -> at.atZone(Texts.ZONE).toOffsetDateTime().toString();
      case Enum<?> name -> name.name();
      case List<?> several -> String.join("; ", several.stream().map(Object::toString).toList());
      default -> cell.toString();
    };
  }

  private static BigDecimal withoutZeros(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
