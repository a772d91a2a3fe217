package id.lelangkinerja.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table to download, as RFC 4180 has it, in UTF-8, numbers with a decimal point. A text that a spreadsheet would take
 * for a formula is led by an apostrophe; a number is left as it is, a negative one too.
 */
public final class Csv {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern FORMULA = Pattern
      .compile("[\\s\\p{Cntrl}\\p{Z}\\p{Cf}]*[=+\\-@|%\uFF1D\uFF0B\uFF0D\uFF20].*"
          + "|[\\t\\r\\n].*", Pattern.DOTALL);
  private final StringWriter text = new StringWriter();
  private final CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);

  /** A table with these names of columns: the same in every language, since programs read them. */
  public Csv(String... columns) {
    rows.writeRecord(columns);
  }

  /** Adds a row: nothing for null, a number exactly as it is, anything else as its text. */
  public void row(@Nullable Object... cells) {
    var texts = new ArrayList<String>();
    for (var cell : cells) {
      texts.add(text(cell));
    }
    rows.writeRecord(texts);
  }

  /** The whole table as an answer that browsers save under this name, without ending. */
  public ResponseEntity<byte[]> download(String name) {
    return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name + ".csv").build().toString())
        .body(content().getBytes(StandardCharsets.UTF_8));
  }

  String content() {
    try {
      rows.flush();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static String text(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case BigDecimal number -> plain(number);
      case Enum<?> name -> name.name();
      case List<?> several -> harmless(String.join("; ", several.stream().map(Object::toString).toList()));
      default -> harmless(cell.toString());
    };
  }

  private static String plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  private static String harmless(String cell) {
    return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }
}
