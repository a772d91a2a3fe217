package id.lelangkinerja.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as a telephone takes them: on 12 March 2019 at Malang's town hall, held on its side. */
public final class Photos {
  /** What must be in no picture that is kept. */
  public static final String OWNER = "Telepon milik Sari";

  private Photos() {}

  /** With Exif, XMP, IPTC, a comment, an appended preview and the sRGB density block. */
  public static byte[] jpeg() {
    var plain = drawn("jpg");
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    segment(out, 0xE1, Samples.joined(Samples.latin("Exif\0\0"), exif()));
    segment(out, 0xE1, Samples.latin("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + OWNER + "</x:xmpmeta>"));
    segment(out, 0xE2, Samples.latin("ICC_PROFILE\0\1\1warna"));
    segment(out, 0xE2, Samples.latin("MPF\0" + OWNER));
    segment(out, 0xED, Samples.latin("Photoshop 3.0\0" + OWNER));
    segment(out, 0xFE, Samples.latin(OWNER));
    out.write(plain, 2, plain.length - 2);
    out.writeBytes(Samples.latin(OWNER));
    return out.toByteArray();
  }

  /** With Exif, a text, a time and a chunk of a program's own. */
  public static byte[] png() {
    var plain = drawn("png");
    int header = 8 + 12 + 13;
    var out = new ByteArrayOutputStream();
    out.write(plain, 0, header);
    chunk(out, "eXIf", exif());
    chunk(out, "tEXt", Samples.latin("Author\0" + OWNER));
    chunk(out, "tIME", new byte[]{7, (byte) 0xE3, 3, 12, 10, 15, 0});
    chunk(out, "prVt", Samples.latin(OWNER));
    out.write(plain, header, plain.length - header);
    return out.toByteArray();
  }

  private static byte[] drawn(String format) {
    var image = new BufferedImage(32, 16, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 32; x++) {
      for (int y = 0; y < 16; y++) {
        image.setRGB(x, y, ((x * 8) << 16) | ((y * 16) << 8) | (x ^ y));
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  /** Orientation 6, the owner as the artist, the moment, and 7 degrees 58' 38" south, 112 degrees 38' 2" east. */
  private static byte[] exif() {
    var b = ByteBuffer.allocate(400);
    b.put(Samples.latin("MM\0*")).putInt(8);
    b.putShort((short) 4);
    entry(b, 0x112, 3, 1, 6 << 16);
    entry(b, 0x13B, 2, OWNER.length() + 1, 100);
    entry(b, 0x8769, 4, 1, 140);
    entry(b, 0x8825, 4, 1, 200);
    b.position(100).put(Samples.latin(OWNER));
    b.position(140).putShort((short) 1);
    entry(b, 0x9003, 2, 20, 170);
    b.position(170).put(Samples.latin("2019:03:12 10:15:00"));
    b.position(200).putShort((short) 4);
    entry(b, 1, 2, 2, 'S' << 24);
    entry(b, 2, 5, 3, 270);
    entry(b, 3, 2, 2, 'E' << 24);
    entry(b, 4, 5, 3, 300);
    b.position(270).putInt(7).putInt(1).putInt(58).putInt(1).putInt(38).putInt(1);
    b.position(300).putInt(112).putInt(1).putInt(38).putInt(1).putInt(2).putInt(1);
    return b.array();
  }

  private static void entry(ByteBuffer b, int tag, int type, int count, int value) {
    b.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  private static void segment(ByteArrayOutputStream out, int marker, byte[] said) {
    int length = said.length + 2;
    out.writeBytes(new byte[]{(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
    out.writeBytes(said);
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    var sum = new CRC32();
    sum.update(Samples.latin(type));
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(data.length + 12).putInt(data.length).put(Samples.latin(type)).put(data)
        .putInt((int) sum.getValue()).array());
  }
}
