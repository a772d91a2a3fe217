package id.lelangkinerja.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Text that is only text: valid UTF-8 without control characters and without markup. */
final class PlainText {
  private static final int BLOCK = 8192;
  /** Longer than every sign of markup, so that none hides between two blocks. */
  private static final int OVERLAP = 16;
  private static final int LOOKED_AT = 20;
  private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

  private PlainText() {}

  /** CSV where the lines agree on their columns, plain text otherwise; empty where it is neither. */
  static Optional<FileType> typeOf(Content content) throws IOException {
    if (content.head().contains("%PDF-") || content.endsAsArchive() || !isClean(content)) {
      return Optional.empty();
    }
    return Optional.of(isTable(content) ? FileType.CSV : FileType.TEXT);
  }

  private static boolean isClean(Content content) throws IOException {
    var before = "";
    boolean first = true;
    var block = new char[BLOCK];
    try (var reader = new InputStreamReader(new ByteArrayInputStream(content.bytes()),
        StandardCharsets.UTF_8.newDecoder())) {
      for (int read = reader.read(block); read > 0; read = reader.read(block)) {
        var text = new String(block, 0, read).toLowerCase(Locale.ROOT);
        if (text.chars().anyMatch(PlainText::controls) || Markup.in(before + text) || (first && opensAsMarkup(text))) {
          return false;
        }
        before = text.substring(Math.max(0, text.length() - OVERLAP));
        first = false;
      }
    } catch (CharacterCodingException _) {
      return false;
    }
    return true;
  }

  private static boolean controls(int sign) {
    return (sign != '\n' && sign != '\r' && sign != '\t' && Character.isISOControl(sign)) || sign >= 0xFFFE;
  }

  private static boolean opensAsMarkup(String text) {
    return text.replace("\uFEFF", "").stripLeading().startsWith("<");
  }

  private static boolean isTable(Content content) {
    var lines = content.head().lines().filter(line -> !line.isBlank()).limit(LOOKED_AT).toList();
    // The last line looked at may be cut where the head ends.
    var whole = lines.size() > 2 ? lines.subList(0, lines.size() - 1) : lines;
    return whole.size() > 1 && SEPARATORS.stream()
        .anyMatch(
            sign -> whole.stream().map(line -> line.chars().filter(c -> c == sign).count()).distinct().count() == 1
                && whole.getFirst().indexOf(sign) >= 0);
  }
}
