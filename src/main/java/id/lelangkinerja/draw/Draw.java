package id.lelangkinerja.draw;

import id.lelangkinerja.merkle.Hash;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The drawing: every lot has as many tickets as it weighs, each ticket the number HMAC-SHA-256(seed, "id ticket"), and
 * the lots with the lowest tickets are drawn, the lowest first. That is drawing tickets out of an urn, one after the
 * other, and laying aside those of lots that are drawn already: without replacement, each time in proportion to the
 * weights, and without rounding or a remainder that would favour anyone.
 */
public final class Draw {
  private static final String ALGORITHM = "HmacSHA256";

  private Draw() {}

  @SuppressWarnings("ArrayRecordComponent") // sorted by what it holds, never compared itself
  private record Ranked(Lot lot, byte[] lowest) {}

  /** The seed: SHA-256 of four lines, each ended, after the name of the way. */
  public static Hash seed(String announcementHash, Hash root, Share first, Share second) {
    var text = "lelang-kinerja draw v1\n" + announcementHash + "\n" + root.hex() + "\n" + first.line() + "\n"
        + second.line() + "\n";
    return Hash.sum(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The lots that are drawn, in the order in which they come out. */
  public static List<Lot> select(Announcement announcement, Hash seed) {
    var mac = mac(seed);
    return announcement.lots().stream().map(lot -> new Ranked(lot, lowest(mac, lot)))
        .sorted(Comparator.comparing(Ranked::lowest, Arrays::compareUnsigned)).limit(announcement.size())
        .map(Ranked::lot).toList();
  }

  private static byte[] lowest(Mac mac, Lot lot) {
    byte[] lowest = ticket(mac, lot, 1);
    for (int no = 2; no <= lot.tickets(); no++) {
      var ticket = ticket(mac, lot, no);
      if (Arrays.compareUnsigned(ticket, lowest) < 0) {
        lowest = ticket;
      }
    }
    return lowest;
  }

  private static byte[] ticket(Mac mac, Lot lot, int no) {
    return mac.doFinal((lot.figure() + " " + no).getBytes(StandardCharsets.US_ASCII));
  }

  private static Mac mac(Hash seed) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(seed.bytes(), ALGORITHM));
      return mac;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
    }
  }
}
