package id.lelangkinerja.fetch;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How far this installation reaches: the open network, and of its own network only the names and blocks of addresses that
 * it allows; and at which ports.
 */
final class Reach {
  private static final Pattern PORTS = Pattern.compile("([0-9]{1,5})(?:-([0-9]{1,5}))?");
  private final Set<String> names = new HashSet<>();
  private final List<Range> blocks = new ArrayList<>();
  private final List<Ports> ports;

  private record Ports(int first, int last) {}

  /**
   * Throws IllegalArgumentException where a setting cannot be read: better no start than a wall with a hole.
   *
   * @param allowed names of hosts and blocks such as 10.20.0.0/16, separated by commas; empty where nothing is
   * @param ports   ports and spans of them, such as 80,443,8000-8099
   */
  Reach(String allowed, String ports) {
    listed(allowed).forEach(each -> {
      if (each.indexOf('/') >= 0) {
        blocks.add(Range.of(each));
      } else {
        names.add(each.toLowerCase(Locale.ROOT));
      }
    });
    this.ports = listed(ports).map(Reach::span).toList();
  }

  /** Refuses what can be told from the address alone: SOURCE_PORT, or SOURCE_CLOSED where it is within a network. */
  void check(SourceAddress at) {
    Refused.unless(ports.stream().anyMatch(each -> each.first() <= at.port() && at.port() <= each.last()),
        Reason.SOURCE_PORT, at.port());
    Refused.unless(at.literal().map(address -> reaches(at, address)).orElse(true), Reason.SOURCE_CLOSED);
  }

  /** Whether that host may be spoken to at this address, which it was resolved to. */
  boolean reaches(SourceAddress at, InetAddress address) {
    return Ranges.isOpen(address) || (names.contains(at.host()) && !address.isMulticastAddress())
        || blocks.stream().anyMatch(block -> block.holds(address));
  }

  private static Stream<String> listed(String setting) {
    return Stream.of(setting.split(",", -1)).map(String::strip).filter(each -> !each.isEmpty());
  }

  private static Ports span(String written) {
    var parts = PORTS.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no port: " + written);
    }
    int first = Integer.parseInt(parts.group(1));
    return new Ports(first, parts.group(2) == null ? first : Integer.parseInt(parts.group(2)));
  }
}
