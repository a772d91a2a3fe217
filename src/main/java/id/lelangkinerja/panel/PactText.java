package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Sha256;

/**
 * The text of an integrity pact ("pakta integritas"), in Indonesian whoever reads it: this and nothing else is
 * signed.
 */
record PactText(String text) {
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  String hash() {
    return Sha256.hex(text);
  }
}
