package id.lelangkinerja.offline;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A photo as a telephone takes it: it cannot be made much smaller. */
public final class Snapshot {
  private static final int SIDE = 700;

  private Snapshot() {}

  /** Some hundred kilobytes of JPEG, the same each time. */
  public static byte[] jpeg() {
    var chance = new Random(7);
    var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    for (int at = 0; at < SIDE * SIDE; at++) {
      picture.setRGB(at % SIDE, at / SIDE, chance.nextInt(1 << 24));
    }
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "jpeg", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
