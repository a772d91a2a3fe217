package id.lelangkinerja.api;

import id.lelangkinerja.platform.Sha256;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The ETag of an answer: of its very bytes, so that whatever differs in it, a version, a state or a word, is told. */
record Tag(String text) {
  private static final int DIGITS = 32;

  static Tag of(byte[] body) {
    return new Tag("\"" + Sha256.hex(body).substring(0, DIGITS) + "\"");
  }

  /** Whether a header If-Match is met: one of its tags is this one, or it is met by whatever there is. */
  boolean meets(String ifMatch) {
    return Arrays.stream(ifMatch.split(",")).map(String::strip).anyMatch(each -> each.equals("*") || each.equals(text));
  }

  /** Whether a header If-None-Match names this one, where also a weak tag counts. */
  boolean isKnownBy(@Nullable String ifNoneMatch) {
    return ifNoneMatch != null && Arrays.stream(ifNoneMatch.split(",")).map(String::strip)
        .anyMatch(each -> each.equals("*") || each.equals(text) || each.equals("W/" + text));
  }
}
