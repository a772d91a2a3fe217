package id.lelangkinerja.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as RFC 4180 has it: UTF-8, commas, CRLF, numbers with a decimal point. */
final class CsvWriting {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private CsvWriting() {}

  static void write(OutputStream out, List<Column> columns, List<List<@Nullable Object>> rows) throws IOException {
    try (var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(columns.stream().map(Column::name).toList());
      for (var row : rows) {
        csv.writeRecord(row.stream().map(CsvWriting::text).toList());
      }
    }
  }

  private static String text(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case BigDecimal number -> unmistakable(number).toPlainString();
      default -> Escape.harmless(cell.toString());
    };
  }

  /** 1.234 reads as one thousand in half of the world: written 1.2340, it is one and a bit everywhere. */
  private static BigDecimal unmistakable(BigDecimal number) {
    var size = number.abs();
    boolean mistakable = number.scale() == 3 && size.compareTo(BigDecimal.ONE) >= 0 && size.compareTo(THOUSAND) < 0;
    return mistakable ? number.setScale(4) : number;
  }
}
