package id.lelangkinerja.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the open network, by the special-purpose registries of IANA (RFC 6890) and what clouds keep
 * for themselves. Of IPv6 only 2000::/3 is given out; every way in which it carries an IPv4 address lies outside of it or
 * is named here.
 */
final class Ranges {
  /** Own network, private (RFC 1918, 6598), loopback, link-local and metadata, documentation, relays, tests, multicast. */
  private static final List<Range> CLOSED_4 = all("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
      "168.63.129.16/32", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24",
      "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24",
      "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");
  private static final Range GIVEN_OUT_6 = Range.of("2000::/3");
  /** Protocols and Teredo, documentation, 6to4, what was given back. */
  private static final List<Range> CLOSED_6 = all("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48",
      "3fff::/20", "3ffe::/16");
  private static final int ISATAP_AT = 8;

  private Ranges() {}

  static boolean isOpen(InetAddress address) {
    if (address instanceof Inet4Address) {
      return CLOSED_4.stream().noneMatch(range -> range.holds(address));
    }
    return GIVEN_OUT_6.holds(address) && CLOSED_6.stream().noneMatch(range -> range.holds(address))
        && !isIsatap(address.getAddress());
  }

  /** An interface that carries an IPv4 address: ::0:5efe:a.b.c.d or ::200:5efe:a.b.c.d behind any prefix. */
  private static boolean isIsatap(byte[] bytes) {
    return (bytes[ISATAP_AT] == 0 || bytes[ISATAP_AT] == 2) && bytes[ISATAP_AT + 1] == 0
        && bytes[ISATAP_AT + 2] == 0x5e && bytes[ISATAP_AT + 3] == (byte) 0xfe;
  }

  private static List<Range> all(String... ranges) {
    return Stream.of(ranges).map(Range::of).toList();
  }
}
