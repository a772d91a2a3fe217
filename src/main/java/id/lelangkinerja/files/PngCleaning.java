package id.lelangkinerja.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Walks the chunks of a PNG (W3C, third edition) and keeps those that draw the picture. Texts, times, Exif and chunks of
 * programs' own go; of the Exif block the orientation is written again. What follows the end of the picture goes.
 */
final class PngCleaning {
  private static final int SIGNATURE = 8;
  /** Length and type before a chunk's data, its checksum after it. */
  private static final int AROUND = 12;
  private static final Set<String> DRAWING = Set.of("IHDR", "PLTE", "IDAT", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT",
      "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "acTL", "fcTL", "fdAT");
  private final byte[] given;
  private final ByteArrayOutputStream header = new ByteArrayOutputStream();
  private final ByteArrayOutputStream picture = new ByteArrayOutputStream();
  private Exif exif = Exif.none();

  PngCleaning(byte[] given) {
    this.given = given;
  }

  /** Throws IndexOutOfBoundsException or FILE_TYPE where the chunks do not lead to the end of a picture. */
  Cleaned cleaned() {
    header.write(given, 0, SIGNATURE);
    int at = SIGNATURE;
    for (var type = type(at); !type.equals("IEND"); type = type(at)) {
      int length = ByteBuffer.wrap(given).getInt(at);
      Refused.unless(length >= 0 && length <= given.length - at - AROUND, Reason.FILE_TYPE);
      if (type.equals("eXIf")) {
        exif = Exif.of(Arrays.copyOfRange(given, at + SIGNATURE, at + SIGNATURE + length));
      } else if (DRAWING.contains(type)) {
        (type.equals("IHDR") ? header : picture).write(given, at, length + AROUND);
      }
      at += length + AROUND;
    }
    exif.onlyOrientation().ifPresent(block -> write("eXIf", block));
    header.writeBytes(picture.toByteArray());
    write("IEND", new byte[0]);
    return new Cleaned(header.toByteArray(), exif.taken());
  }

  private String type(int at) {
    return new String(given, at + Integer.BYTES, Integer.BYTES, ISO_8859_1);
  }

  private void write(String type, byte[] data) {
    var name = type.getBytes(ISO_8859_1);
    var checksum = new CRC32();
    checksum.update(name);
    checksum.update(data);
    header.writeBytes(ByteBuffer.allocate(data.length + AROUND).putInt(data.length).put(name).put(data)
        .putInt((int) checksum.getValue()).array());
  }
}
