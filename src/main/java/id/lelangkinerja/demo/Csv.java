package id.lelangkinerja.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The facts that the demo carries: tables with a header, every row with its source. */
final class Csv {
  private Csv() {}

  static List<NamedCsvRecord> rows(String name) {
    var resource = Objects.requireNonNull(Csv.class.getResourceAsStream("/demo/" + name), name);
    try (var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return reader.stream().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
