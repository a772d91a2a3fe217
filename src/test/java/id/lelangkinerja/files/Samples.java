package id.lelangkinerja.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people, and attackers, hand them in. */
public final class Samples {
  private Samples() {}

  public static byte[] pdf() {
    return text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
  }

  public static byte[] png() {
    return latin("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\0\0\0\0:~\u009bU\0\0\0\0IEND\u00aeB`\u0082");
  }

  public static byte[] jpeg() {
    return latin("\u00ff\u00d8\u00ff\u00e0\0\20JFIF\0 pixels \u00ff\u00d9");
  }

  public static byte[] xlsx() {
    return zip("[Content_Types].xml",
        "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + "</Types>",
        "xl/workbook.xml", "<workbook/>");
  }

  /** An archive of names and contents in turn. */
  public static byte[] zip(String... namesAndContents) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int at = 0; at < namesAndContents.length; at += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[at]));
        zip.write(text(namesAndContents[at + 1]));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  public static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] latin(String bytes) {
    return bytes.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] joined(byte[] first, byte[] second) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(first);
    bytes.writeBytes(second);
    return bytes.toByteArray();
  }
}
