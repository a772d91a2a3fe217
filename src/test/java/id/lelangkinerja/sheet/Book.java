package id.lelangkinerja.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.zip.ZipFile;

/** What stands in a workbook. */
public final class Book {
  private Book() {}

  /** All its parts, one after the other. */
  public static String text(byte[] workbook) {
    var all = new StringBuilder();
    try {
      var file = Files.write(Files.createTempFile("book", ".xlsx"), workbook);
      try (var zip = new ZipFile(file.toFile())) {
        for (var entry : Collections.list(zip.entries())) {
          all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
    return all.toString();
  }
}
