package id.lelangkinerja.fetch;

import java.net.InetAddress;
import java.util.regex.Pattern;

/** A block of addresses, such as 10.0.0.0/8 or fd00::/8: all that share so many bits with the first. */
record Range(InetAddress first, int bits) {
  private static final Pattern WRITTEN = Pattern.compile(
      "((?:[0-9]{1,3}\\.){3}[0-9]{1,3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*)/([0-9]{1,3})");

  /** Throws IllegalArgumentException where it is no block. */
  static Range of(String written) {
    var parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no block of addresses: " + written);
    }
    var first = InetAddress.ofLiteral(parts.group(1));
    int bits = Integer.parseInt(parts.group(2));
    if (bits > first.getAddress().length * Byte.SIZE) {
      throw new IllegalArgumentException("more bits than the address has: " + written);
    }
    return new Range(first, bits);
  }

  boolean holds(InetAddress address) {
    var own = first.getAddress();
    var other = address.getAddress();
    if (own.length != other.length) {
      return false;
    }
    for (int at = 0; at < bits; at++) {
      int shift = Byte.SIZE - 1 - at % Byte.SIZE;
      if (((own[at / Byte.SIZE] >> shift) & 1) != ((other[at / Byte.SIZE] >> shift) & 1)) {
        return false;
      }
    }
    return true;
  }
}
