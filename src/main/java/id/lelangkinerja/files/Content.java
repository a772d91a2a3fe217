package id.lelangkinerja.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Locale;

/** A file under inspection: where it lies, its size, and its first and last bytes, one character a byte. */
record Content(Path path, long size, String head, String tail) {
  private static final int HEAD = 4096;
  /** As far as the directory of a ZIP archive may lie from the end: its 22 bytes and the longest comment. */
  private static final int TAIL = 22 + 0xFFFF;

  static Content of(Path path) throws IOException {
    try (var file = new RandomAccessFile(path.toFile(), "r")) {
      long size = file.length();
      return new Content(path, size, read(file, 0, (int) Math.min(HEAD, size)),
          read(file, Math.max(0, size - TAIL), (int) Math.min(TAIL, size)));
    }
  }

  private static String read(RandomAccessFile file, long from, int length) throws IOException {
    var bytes = new byte[length];
    file.seek(from);
    file.readFully(bytes);
    return new String(bytes, ISO_8859_1);
  }

  boolean startsWith(String magic) {
    return head.startsWith(magic);
  }

  /** A browser of the careless kind would read markup out of these bytes, or a reader of documents a document. */
  boolean speaksMarkup() {
    return Markup.in(head.toLowerCase(Locale.ROOT)) || Markup.in(tail.toLowerCase(Locale.ROOT));
  }

  /** Whether an unpacker would find an archive here, whatever stands before it. */
  boolean endsAsArchive() {
    for (int at = tail.indexOf("PK\5\6"); at >= 0; at = tail.indexOf("PK\5\6", at + 1)) {
      if (at + 22 <= tail.length() && at + 22 + tail.charAt(at + 20) + (tail.charAt(at + 21) << 8) <= tail.length()) {
        return true;
      }
    }
    return false;
  }
}
