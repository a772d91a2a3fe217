package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Sha256;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * An order by lot: bids stand by the SHA-256 of the seed, a colon and the bid's id. Every order is as likely as any
 * other, and from the seed anybody finds the same order again.
 */
record DrawnOrder(String seed) {
  private static final int SEED_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** With a seed that nobody could know before. */
  static DrawnOrder drawn() {
    var seed = new byte[SEED_BYTES];
    RANDOM.nextBytes(seed);
    return new DrawnOrder(HexFormat.of().formatHex(seed));
  }

  <T> List<T> of(List<T> bids, Function<T, UUID> id) {
    return bids.stream().sorted(Comparator.comparing(bid -> lot(id.apply(bid)))).toList();
  }

  /** What decides a bid's place: the lowest comes first. */
  String lot(UUID bid) {
    return Sha256.hex(seed + ":" + bid);
  }
}
