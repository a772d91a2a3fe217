package id.lelangkinerja.bsre;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A form with a file, as browsers send it (RFC 7578). */
final class Multipart {
  private final String boundary = "lk-" + UUID.randomUUID();
  private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

  Multipart field(String name, String value) {
    text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name
        + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + value + "\r\n");
    return this;
  }

  Multipart file(String name, String fileName, byte[] pdf) {
    text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
        + "\"\r\nContent-Type: application/pdf\r\n\r\n");
    parts.writeBytes(pdf);
    text("\r\n");
    return this;
  }

  String type() {
    return "multipart/form-data; boundary=" + boundary;
  }

  byte[] body() {
    text("--" + boundary + "--\r\n");
    return parts.toByteArray();
  }

  private void text(String text) {
    parts.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
