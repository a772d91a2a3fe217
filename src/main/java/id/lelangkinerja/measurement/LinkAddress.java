package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address of a page elsewhere, in plain ASCII: a name in other letters is written as the network writes it (xn--), so
 * that no letter passes for another. The program only shows it and never opens it.
 */
record LinkAddress(String value) {
  static final int LONGEST = 1000;
  private static final Pattern PARTS = Pattern.compile("(?i)https://([^/?#\\\\]*)([/?#].*)?");
  private static final Pattern HOST = Pattern.compile("([a-z0-9-]{1,63}\\.)+[a-z][a-z0-9-]{0,62}(:[0-9]{1,5})?");
  /** Blanks, and signs that cannot be seen or turn the direction of writing. */
  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}]");

  /**
   * What was typed, as an address; throws LINK_NOT_HTTPS, LINK_CREDENTIALS where it carries a name or password,
   * TOO_LONG, or LINK_UNREADABLE.
   */
  static LinkAddress of(String typed) {
    var address = typed.strip();
    Refused.unless(address.regionMatches(true, 0, "https://", 0, 8), Reason.LINK_NOT_HTTPS);
    var parts = PARTS.matcher(address);
    Refused.unless(!UNSEEN.matcher(address).find() && parts.matches(), Reason.LINK_UNREADABLE);
    Refused.unless(parts.group(1).indexOf('@') < 0, Reason.LINK_CREDENTIALS);
    var rest = parts.group(2) == null ? "/" : parts.group(2);
    try {
      var ascii = URI.create("https://" + host(parts.group(1)) + (rest.startsWith("/") ? rest : "/" + rest))
          .toASCIIString();
      Refused.unless(ascii.length() <= LONGEST, Reason.TOO_LONG, LONGEST);
      return new LinkAddress(ascii);
    } catch (IllegalArgumentException _) {
      throw new Refused(Reason.LINK_UNREADABLE);
    }
  }

  private static String host(String typed) {
    int port = typed.lastIndexOf(':');
    var name = port < 0 ? typed : typed.substring(0, port);
    var host = IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT)
        + (port < 0 ? "" : typed.substring(port));
    Refused.unless(HOST.matcher(host).matches(), Reason.LINK_UNREADABLE);
    return host;
  }
}
