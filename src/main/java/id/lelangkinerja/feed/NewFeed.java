package id.lelangkinerja.feed;

import id.lelangkinerja.fetch.SourceAddress;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A feed as it is prepared or changed.
 *
 * @param header     the name of the request's header by which the source knows us; empty where it needs none
 * @param secret     its value; empty where the one on record stays
 * @param handsIn    whether figures go to verification at once, or stay drafts
 * @param silentDays after how many days without anything new people are told
 */
public record NewFeed(String name, SourceAddress address, Shape shape, Schedule schedule, String header, String secret,
    boolean handsIn, int silentDays) {
  static final int LONGEST_NAME = 120;
  static final int LONGEST_HEADER = 60;
  static final int LONGEST_SECRET = 2000;
  static final int MOST_SILENT_DAYS = 400;
  private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");
  private static final Pattern SECRET = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?");
  /** What the request itself says, or what would let one source speak as another. */
  private static final Set<String> OWN = Set.of("host", "connection", "content-length", "transfer-encoding", "te",
      "trailer", "upgrade", "expect", "accept", "accept-encoding", "range", "proxy-authorization", "user-agent");

  /** Refuses with FEED_HEADER_UNFIT at "header" or "secret". */
  public NewFeed {
    var small = header.toLowerCase(Locale.ROOT);
    if (!header.isEmpty()
        && (!HEADER.matcher(header).matches() || OWN.contains(small) || small.startsWith("if-"))) {
      throw new Refused(Reason.FEED_HEADER_UNFIT).at("header");
    }
    if (!secret.isEmpty() && (header.isEmpty() || !SECRET.matcher(secret).matches())) {
      throw new Refused(Reason.FEED_HEADER_UNFIT).at("secret");
    }
  }

  /** A secret is nobody's to read, whoever prints the record. */
  @Override
  public String toString() {
    return name + " " + address.shown();
  }
}
