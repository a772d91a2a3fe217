package id.lelangkinerja.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project's own source files, read as text. */
final class Sources {
  static final Path MAIN = Path.of("src/main/java/id/lelangkinerja");
  static final Path TEMPLATES = Path.of("src/main/jte");
  static final Path MESSAGES = Path.of("src/main/resources/messages");
  static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

  private Sources() {}

  record Source(Path path, String text) {
    String name() {
      return path.getFileName().toString();
    }

    /** The module that the file belongs to: the first folder under the root package. */
    String module() {
      var inside = MAIN.relativize(path);
      return inside.getNameCount() < 2 ? "" : inside.getName(0).toString();
    }
  }

  static List<Source> under(Path folder, String ending) {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().map(Sources::read).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Source read(Path file) {
    try {
      return new Source(file, Files.readString(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
