package id.lelangkinerja.region;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.web.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * All autonomous regions of Indonesia, of which those that use this installation are founded: 38 provinces, 508
 * kabupaten and kota (the sources stand in region/regions.csv). The administrative units of Jakarta are not among them.
 */
@Component
public class RegionCatalogue {
  private final List<Entry> entries;

  RegionCatalogue() {
    this.entries = read();
  }

  /** A region as Kemendagri lists it: its printed code (35.73), its name, and PROVINSI, KABUPATEN or KOTA. */
  public record Entry(String printedCode, String name, String kind) {
    /** The code as addresses spell it: 3573. */
    public String code() {
      return printedCode.replace(".", "");
    }

    /** The number that the region has for good: its code on the day of founding. */
    public RegionId id() {
      return new RegionId(Integer.parseInt(code()));
    }

    /** The name without its kind: Malang, Jawa Timur. */
    public String shortName() {
      return name.replaceFirst("^(Kabupaten|Kota|Provinsi) ", "");
    }

    private boolean begins(String word) {
      return shortName().toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT));
    }

    private boolean holds(String word) {
      var small = word.toLowerCase(Locale.ROOT);
      return name.toLowerCase(Locale.ROOT).contains(small) || printedCode.startsWith(small) || code().startsWith(small);
    }
  }

  /**
   * The regions that hold every word in their name or begin with it in their code: first those
   * named so, then by code; nothing for no words.
   */
  public List<Entry> search(Words words, int most) {
    return words.all().isEmpty()
        ? List.of()
        : entries.stream().filter(entry -> words.all().stream().allMatch(entry::holds))
            .sorted(Comparator.comparing(entry -> !entry.begins(words.all().getFirst()))).limit(most).toList();
  }

  /** The region with exactly this code as addresses spell it. */
  public Optional<Entry> of(String code) {
    return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
  }

  private static List<Entry> read() {
    var resource = Objects.requireNonNull(RegionCatalogue.class.getResourceAsStream("/region/regions.csv"));
    try (var reader = CsvReader.builder().commentStrategy(CommentStrategy.SKIP)
        .ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return reader.stream().map(RegionCatalogue::entry).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Entry entry(NamedCsvRecord row) {
    return new Entry(row.getField("code"), row.getField("name"), row.getField("kind"));
  }
}
