package id.lelangkinerja.demo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** What looks like chance in the demo and is the same each time: numbers drawn from the names of things (CRC-32). */
final class Chance {
  private static final int STEPS = 2001;

  private Chance() {}

  /** From 0 to below so many, at least 1. */
  static int of(int many, String... names) {
    var crc = new CRC32();
    crc.update(String.join("|", names).getBytes(StandardCharsets.UTF_8));
    return (int) (crc.getValue() % Math.max(1, many));
  }

  /** From -1 to 1, in thousandths. */
  static BigDecimal wobble(String... names) {
    return BigDecimal.valueOf(of(STEPS, names) - STEPS / 2L, 3);
  }
}
