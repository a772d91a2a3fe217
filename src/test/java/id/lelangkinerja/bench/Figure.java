package id.lelangkinerja.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One figure measured, as target/bench.json holds them in an array.
 *
 * @param ceiling what the machine can do at best, measured in the same run; null where there is no such thing
 * @param ratio of value and ceiling; null without one
 */
record Figure(String name, double value, String unit, @Nullable Double ceiling, @Nullable Double ratio) {
  private static final Path FILE = Path.of("target", "bench.json");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Figure of(String name, double value, String unit) {
    return new Figure(name, value, unit, null, null);
  }

  /** Held against what the machine can do at best. */
  static Figure beside(String name, double value, String unit, double ceiling) {
    return new Figure(name, value, unit, ceiling, value / ceiling);
  }

  /** Prints its line, which is what a measurement is for, and keeps it. */
  void tell() throws IOException {
    System.out.println(ceiling == null
        ? String.format(Locale.ROOT, "%s: %.2f %s", name, value, unit)
        : String.format(Locale.ROOT, "%s: %.2f %s beside %.2f (%.2f)", name, value, unit, ceiling, ratio));
    keep();
  }

  /** Puts it into the file in the place of an earlier one of the same name. */
  void keep() throws IOException {
    List<Figure> all = new ArrayList<>();
    if (Files.exists(FILE))
      all.addAll(JSON.readValue(FILE.toFile(), new TypeReference<List<Figure>>() {
      }));
    all.removeIf(each -> each.name.equals(name));
    all.add(this);
    Files.createDirectories(FILE.getParent());
    JSON.writerWithDefaultPrettyPrinter().writeValue(FILE.toFile(), all);
  }
}
