package id.lelangkinerja.fetch;

import java.time.Duration;

/**
 * How much is waited for and taken: until a connection stands, between two bytes, for everything with all redirects, and
 * bytes, packed as well as unpacked.
 */
public record Patience(Duration connecting, Duration silence, Duration whole, int bytes) {
  private static final int MIB = 1 << 20;

  /** What runs by itself: a minute, 5 MiB. */
  public static final Patience USUAL = new Patience(Duration.ofSeconds(10), Duration.ofSeconds(20),
      Duration.ofSeconds(60), 5 * MIB);
  /** While somebody looks at the page: 15 seconds, 5 MiB. */
  public static final Patience WATCHED = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(8),
      Duration.ofSeconds(15), 5 * MIB);
}
