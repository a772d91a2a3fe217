package id.lelangkinerja.panel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The text of an integrity pact ("pakta integritas"), in Indonesian whoever reads it: this and nothing else is
 * signed.
 */
record PactText(String text) {
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  String hash() {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
