package id.lelangkinerja.fetch;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address from which something is read, in plain ASCII and in one spelling: scheme http or https, a host that is a name
 * or an address of the network as it is usually written, the port always there.
 *
 * @param host a name in small letters, or a literal without brackets
 * @param rest path and query, from the first stroke
 */
public record SourceAddress(String scheme, String host, int port, String rest) {
  public static final int LONGEST = 1000;
  private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#\\\\]*)([/?][^#]*)?(#.*)?");
  private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*\\]|[^:]*)(?::([0-9]{1,5}))?");
  private static final Pattern NAME = Pattern.compile("([a-z0-9_-]{1,63}\\.)*[a-z0-9_-]{1,63}");
  private static final Pattern NUMBER = Pattern.compile("(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])");
  private static final Pattern FOUR = Pattern.compile("(" + NUMBER + "\\.){3}" + NUMBER);
  /** A last label that a network takes for a number in some spelling: 2130706433, 0x7f000001, 017700000001. */
  private static final Pattern NUMERIC = Pattern.compile("(.*\\.)?([0-9]+|0x[0-9a-f]*)");
  private static final Pattern SIX = Pattern.compile("[0-9a-fA-F:.]+");
  /** Blanks, and signs that cannot be seen or turn the direction of writing. */
  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}]");
  private static final int HTTP = 80;
  private static final int HTTPS = 443;
  private static final int LAST_PORT = 65_535;

  /**
   * What was typed; throws SOURCE_SCHEME where it is neither http nor https, SOURCE_CREDENTIALS where it carries a name or
   * password, SOURCE_HOST where the host is a number in an unusual spelling, TOO_LONG, or SOURCE_UNREADABLE.
   */
  public static SourceAddress of(String typed) {
    var address = typed.strip();
    Refused.unless(address.length() <= LONGEST, Reason.TOO_LONG, LONGEST);
    Refused.unless(address.matches("(?i)https?://.*"), Reason.SOURCE_SCHEME);
    var parts = PARTS.matcher(address);
    Refused.unless(!UNSEEN.matcher(address).find() && parts.matches(), Reason.SOURCE_UNREADABLE);
    Refused.unless(parts.group(2).indexOf('@') < 0, Reason.SOURCE_CREDENTIALS);
    var authority = AUTHORITY.matcher(parts.group(2));
    Refused.unless(authority.matches(), Reason.SOURCE_UNREADABLE);
    var scheme = parts.group(1).toLowerCase(Locale.ROOT);
    return new SourceAddress(scheme, host(authority.group(1)), port(scheme, authority.group(2)), rest(parts.group(3)));
  }

  /** Where this address is led to by that one, which may be relative to it; refused as {@link #of} refuses. */
  SourceAddress led(String location) {
    try {
      return of(URI.create(text()).resolve(location.strip()).toString());
    } catch (IllegalArgumentException _) {
      throw new Refused(Reason.SOURCE_UNREADABLE);
    }
  }

  /** The whole address as a request names it. */
  public String text() {
    return origin() + rest;
  }

  /** The address without its query, in which sources keep keys: what may be shown to everybody. */
  public String shown() {
    int query = rest.indexOf('?');
    return origin() + (query < 0 ? rest : rest.substring(0, query));
  }

  public boolean isSecure() {
    return "https".equals(scheme);
  }

  boolean isSameOrigin(SourceAddress other) {
    return origin().equals(other.origin());
  }

  /** The host where it is an address of the network and no name. */
  Optional<InetAddress> literal() {
    return host.indexOf(':') >= 0 || FOUR.matcher(host).matches()
        ? Optional.of(InetAddress.ofLiteral(host))
        : Optional.empty();
  }

  private String origin() {
    var written = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    return scheme + "://" + written + (port == usual(scheme) ? "" : ":" + port);
  }

  private static String host(String typed) {
    if (typed.startsWith("[")) {
      return six(typed.substring(1, typed.length() - 1));
    }
    var host = ascii(typed);
    if (host.endsWith(".")) {
      host = host.substring(0, host.length() - 1);
    }
    Refused.unless(NAME.matcher(host).matches(), Reason.SOURCE_UNREADABLE);
    Refused.unless(!NUMERIC.matcher(host).matches() || FOUR.matcher(host).matches(), Reason.SOURCE_HOST);
    return host;
  }

  private static String ascii(String typed) {
    try {
      return IDN.toASCII(typed).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException _) {
      throw new Refused(Reason.SOURCE_UNREADABLE);
    }
  }

  /** In the one spelling of the platform; what only wraps an IPv4 address becomes that. */
  private static String six(String typed) {
    Refused.unless(typed.indexOf(':') >= 0 && SIX.matcher(typed).matches(), Reason.SOURCE_HOST);
    try {
      return InetAddress.ofLiteral(typed).getHostAddress();
    } catch (IllegalArgumentException _) {
      throw new Refused(Reason.SOURCE_HOST);
    }
  }

  private static int port(String scheme, @Nullable String typed) {
    int port = typed == null ? usual(scheme) : Integer.parseInt(typed);
    Refused.unless(port > 0 && port <= LAST_PORT, Reason.SOURCE_PORT, port);
    return port;
  }

  private static int usual(String scheme) {
    return "https".equals(scheme) ? HTTPS : HTTP;
  }

  private static String rest(@Nullable String typed) {
    var rest = typed == null ? "/" : typed.startsWith("?") ? "/" + typed : typed;
    try {
      return URI.create(rest).toASCIIString();
    } catch (IllegalArgumentException _) {
      throw new Refused(Reason.SOURCE_UNREADABLE);
    }
  }
}
