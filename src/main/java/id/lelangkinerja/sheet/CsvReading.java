package id.lelangkinerja.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads CSV: what separates the fields is what the first line has most of. */
final class CsvReading {
  private static final int LOOKED_AT = 8192;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  /** A record of more fields is no table at all. */
  private static final int MOST_FIELDS = 16_384;

  private CsvReading() {}

  static void read(Path file, Limits limits, Sink sink) throws IOException {
    try (var in = Files.newInputStream(file)) {
      read(in, limits, sink);
    }
  }

  static void read(InputStream in, Limits limits, Sink sink) throws IOException {
    int number = 0;
    try (var text = text(in); var records = records(text, limits)) {
      for (var each : records) {
        number++;
        sink.take(number, cells(each, number, limits));
      }
    } catch (CsvParseException broken) {
      throw refusal(broken, number + 1);
    } catch (UncheckedIOException | CharacterCodingException broken) {
      throw refusal(broken, number + 1);
    }
  }

  private static CsvReader<CsvRecord> records(BufferedReader text, Limits limits) throws IOException {
    var handler = CsvRecordHandler.builder().maxFields(MOST_FIELDS)
        .maxFieldSize(Math.max(limits.cell() * 2, MOST_FIELDS))
        .build();
    return CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(false)
        // Otherwise all that comes after it would be one cell.
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .build(handler, text);
  }

  private static List<Cell> cells(CsvRecord each, int number, Limits limits) {
    Refused.unless(each.getFieldCount() <= limits.columns(), Reason.SHEET_TOO_MANY_COLUMNS, limits.columns());
    var cells = new ArrayList<Cell>();
    for (int at = 0; at < each.getFieldCount(); at++) {
      var address = Cell.address(at, number);
      var text = Escape.original(each.getField(at).strip()).strip();
      Refused.unless(text.length() <= limits.cell(), Reason.SHEET_CELL_TOO_LONG, address, limits.cell());
      cells.add(new Cell(address, text, Cell.Sort.TEXT));
    }
    return cells;
  }

  /** The text, strictly as UTF-8, after its byte order mark if it has one. */
  private static BufferedReader text(InputStream in) throws IOException {
    var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    var text = new BufferedReader(new InputStreamReader(in, decoder), LOOKED_AT);
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  private static char separator(BufferedReader text) throws IOException {
    text.mark(LOOKED_AT);
    var block = new char[LOOKED_AT];
    int read = Math.max(0, text.read(block, 0, LOOKED_AT));
    text.reset();
    var start = new String(block, 0, read);
    Refused.unless(start.indexOf('\0') < 0, Reason.SHEET_NOT_UTF8);
    var line = start.lines().filter(each -> !each.isBlank() && !each.startsWith("#")).findFirst().orElse("");
    return Stream.of(',', ';', '\t').max((one, other) -> Long.compare(count(line, one), count(line, other)))
        .orElse(',');
  }

  private static long count(String line, char sign) {
    return line.chars().filter(each -> each == sign).count();
  }

  private static Refused refusal(Exception broken, int number) {
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException) {
        return new Refused(Reason.SHEET_NOT_UTF8);
      }
    }
    return new Refused(Reason.SHEET_BROKEN_AT, number);
  }
}
