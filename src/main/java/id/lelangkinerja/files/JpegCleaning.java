package id.lelangkinerja.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Walks the segments of a JPEG (ITU-T T.81, annex B) and keeps those that draw the picture: its tables, frames and
 * scans, the colour profile (APP2 ICC_PROFILE), the colour transform (APP14 Adobe) and the density (APP0 JFIF, without its
 * preview). Of the Exif block only the orientation is written again. What follows the end of the picture goes.
 */
final class JpegCleaning {
  private static final int FILL = 0xFF;
  private static final int START_OF_SCAN = 0xDA;
  private static final int END = 0xD9;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final String EXIF = "Exif\0\0";
  private static final byte[] START = {(byte) FILL, (byte) 0xD8};
  /** JFIF's mark, version, unit and density, before the size of its preview. */
  private static final int DENSITY = 12;
  private final byte[] given;
  private final ByteArrayOutputStream density = new ByteArrayOutputStream();
  private final ByteArrayOutputStream picture = new ByteArrayOutputStream();
  private Exif exif = Exif.none();
  private int at = START.length;

  JpegCleaning(byte[] given) {
    this.given = given;
  }

  /** Throws IndexOutOfBoundsException or FILE_TYPE where the segments do not lead to the end of a picture. */
  Cleaned cleaned() {
    for (int marker = marker(); marker != END; marker = marker()) {
      int length = (byteAt(at) << Byte.SIZE) + byteAt(at + 1);
      Refused.unless(length >= 2 && at + length <= given.length, Reason.FILE_TYPE);
      segment(marker, Arrays.copyOfRange(given, at + 2, at + length));
      at += length;
      if (marker == START_OF_SCAN) {
        scan();
      }
    }
    var whole = new ByteArrayOutputStream(given.length);
    whole.writeBytes(START);
    whole.writeBytes(density.toByteArray());
    exif.onlyOrientation().ifPresent(block -> write(whole, APP1, joined(EXIF.getBytes(ISO_8859_1), block)));
    whole.writeBytes(picture.toByteArray());
    whole.write(FILL);
    whole.write(END);
    return new Cleaned(whole.toByteArray(), exif.taken());
  }

  /** The next marker, before which any number of fill bytes may stand. */
  private int marker() {
    Refused.unless(byteAt(at) == FILL, Reason.FILE_TYPE);
    while (byteAt(at) == FILL) {
      at++;
    }
    return byteAt(at++);
  }

  private void segment(int marker, byte[] said) {
    if (marker == APP0) {
      if (starts(said, "JFIF\0") && said.length >= DENSITY && density.size() == 0) {
        write(density, APP0, Arrays.copyOf(Arrays.copyOf(said, DENSITY), DENSITY + 2));
      }
    } else if (marker == APP1) {
      if (starts(said, EXIF)) {
        exif = Exif.of(Arrays.copyOfRange(said, EXIF.length(), said.length));
      }
    } else if (draws(marker, said)) {
      write(picture, marker, said);
    }
  }

  private static boolean draws(int marker, byte[] said) {
    if (marker == APP2) {
      return starts(said, "ICC_PROFILE\0");
    }
    if (marker == APP14) {
      return starts(said, "Adobe");
    }
    return marker >= 0xC0 && marker < APP0;
  }

  /** The coded picture itself, up to the next marker that is none of its restarts. */
  private void scan() {
    int from = at;
    while (byteAt(at) != FILL || isWithinScan(byteAt(at + 1))) {
      at++;
    }
    picture.write(given, from, at - from);
  }

  private static boolean isWithinScan(int following) {
    return following == 0 || (following >= 0xD0 && following <= 0xD7);
  }

  private int byteAt(int index) {
    return given[index] & 0xFF;
  }

  private static boolean starts(byte[] said, String mark) {
    return new String(said, 0, Math.min(said.length, mark.length()), ISO_8859_1).equals(mark);
  }

  private static void write(ByteArrayOutputStream out, int marker, byte[] said) {
    int length = said.length + 2;
    out.writeBytes(new byte[]{(byte) FILL, (byte) marker, (byte) (length >> Byte.SIZE), (byte) length});
    out.writeBytes(said);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    var both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
