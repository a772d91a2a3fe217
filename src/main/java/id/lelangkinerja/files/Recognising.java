package id.lelangkinerja.files;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Tells a file's type by its content alone. A file that would pass for two types (a picture that ends as an archive, a
 * document with markup before it) is none: who made it meant to deceive one of its readers.
 */
final class Recognising {
  private static final String PNG = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR";
  private static final String PNG_END = "\0\0\0\0IEND\u00aeB`\u0082";
  private static final int CONTENT_TYPES_LONGEST = 1 << 20;
  private static final int MOST_ENTRIES = 5000;

  private Recognising() {}

  static Optional<FileType> typeOf(Path path) throws IOException {
    return typeOf(Files.readAllBytes(path));
  }

  /** Nothing is laid on the disk to look at it. Refused with FILE_PIXELS where a picture has too many. */
  static Optional<FileType> typeOf(byte[] bytes) throws IOException {
    var type = typeOf(Content.of(bytes));
    Refused.unless(type.filter(each -> Pixels.of(each, bytes) > Pixels.MOST).isEmpty(), Reason.FILE_PIXELS,
        Pixels.MOST / 1_000_000);
    return type;
  }

  private static Optional<FileType> typeOf(Content content) throws IOException {
    if (content.startsWith("PK\3\4")) {
      return Optional.of(FileType.XLSX).filter(_ -> isWorkbook(content.bytes()));
    }
    if (content.startsWith("%PDF-")) {
      return only(FileType.PDF, content, isFinished(content.tail()));
    }
    if (content.startsWith("\u0089PNG")) {
      return only(FileType.PNG, content, content.startsWith(PNG) && content.tail().endsWith(PNG_END));
    }
    if (content.startsWith("\u00ff\u00d8\u00ff")) {
      // Telephones append their own data after the picture's end; it need only be there.
      return only(FileType.JPEG, content, content.tail().contains("\u00ff\u00d9"));
    }
    return PlainText.typeOf(content);
  }

  private static Optional<FileType> only(FileType type, Content content, boolean whole) {
    return Optional.of(type).filter(_ -> whole && !content.speaksMarkup() && !content.endsAsArchive());
  }

  /** Readers look for the mark within the last 1024 bytes, since some programs append line ends or zeros. */
  private static boolean isFinished(String tail) {
    return tail.lastIndexOf("%%EOF") >= Math.max(0, tail.length() - 1024);
  }

  private static boolean isWorkbook(byte[] bytes) {
    try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
      var entries = Collections.list(zip.getEntries());
      if (entries.size() > MOST_ENTRIES || zip.getEntry("xl/workbook.xml") == null || entries.stream()
          .anyMatch(entry -> leaves(entry.getName()) || entry.getName().endsWith("vbaProject.bin"))) {
        return false;
      }
      var types = zip.getEntry("[Content_Types].xml");
      if (types == null) {
        return false;
      }
      try (var in = zip.getInputStream(types)) {
        return new String(in.readNBytes(CONTENT_TYPES_LONGEST), StandardCharsets.UTF_8)
            .contains("spreadsheetml.sheet.main+xml");
      }
    } catch (IOException | IllegalArgumentException _) {
      return false;
    }
  }

  private static boolean leaves(String name) {
    return name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":");
  }
}
