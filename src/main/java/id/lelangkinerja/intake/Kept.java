package id.lelangkinerja.intake;

import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.platform.RegionId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.function.Function;

/**
 * A kept file as a path to read from: a copy for the time of reading, since where it is kept is the store's own
 * affair.
 */
final class Kept {
  private Kept() {}

  static <T> T file(FileStore files, RegionId region, UUID id, Function<Path, T> reading) {
    try {
      var copy = Files.createTempFile("import", ".part");
      try {
        try (var in = files.open(region, id)) {
          Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return reading.apply(copy);
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
