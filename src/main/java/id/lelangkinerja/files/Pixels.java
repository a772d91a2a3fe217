package id.lelangkinerja.files;

/**
 * How many pixels a picture says it has, read from its header alone: a few bytes may stand for more of them than the
 * machine of whoever opens it can hold.
 */
final class Pixels {
  /** A sheet of paper scanned at 600 dots an inch has a third of it. */
  static final long MOST = 100_000_000;
  private static final int PNG_WIDTH = 16;
  private static final int FIRST_SEGMENT = 2;
  private static final int START_OF_SCAN = 0xDA;

  private Pixels() {}

  /** 0 where the header does not say. */
  static long of(FileType type, byte[] bytes) {
    return switch (type) {
      case PNG -> number(bytes, PNG_WIDTH, Integer.BYTES) * number(bytes, PNG_WIDTH + Integer.BYTES, Integer.BYTES);
      case JPEG -> jpeg(bytes);
      case PDF, XLSX, CSV, TEXT -> 0;
    };
  }

  /** The size stands in the segment that starts a frame, before the picture itself. */
  private static long jpeg(byte[] bytes) {
    int at = FIRST_SEGMENT;
    while (at + 9 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
      int marker = bytes[at + 1] & 0xFF;
      if (startsFrame(marker)) {
        return number(bytes, at + 5, 2) * number(bytes, at + 7, 2);
      }
      if (marker == START_OF_SCAN) {
        return 0;
      }
      at += marker == 0xFF ? 1 : 2 + (int) Math.max(2, number(bytes, at + 2, 2));
    }
    return 0;
  }

  /** SOF0 to SOF15 without the tables (DHT, JPG, DAC) among them. */
  private static boolean startsFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static long number(byte[] bytes, int from, int length) {
    long number = 0;
    for (int at = from; at < from + length && at < bytes.length; at++) {
      number = (number << Byte.SIZE) | (bytes[at] & 0xFF);
    }
    return number;
  }
}
