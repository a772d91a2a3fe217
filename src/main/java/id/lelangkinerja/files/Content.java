package id.lelangkinerja.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;

/** A file under inspection: its bytes, and the first and last of them, one character a byte. */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record Content(byte[] bytes, String head, String tail) {
  private static final int HEAD = 4096;
  /** As far as the directory of a ZIP archive may lie from the end: its 22 bytes and the longest comment. */
  private static final int TAIL = 22 + 0xFFFF;

  static Content of(byte[] bytes) {
    return new Content(bytes, new String(bytes, 0, Math.min(HEAD, bytes.length), ISO_8859_1),
        new String(bytes, Math.max(0, bytes.length - TAIL), Math.min(TAIL, bytes.length), ISO_8859_1));
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
