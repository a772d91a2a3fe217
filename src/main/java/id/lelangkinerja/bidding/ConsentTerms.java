package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Sha256;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the partners of a bid consent to: the shares, their parts and every target, as one hash. Whatever of it changes
 * afterwards makes another hash, and the consent void.
 */
final class ConsentTerms {
  private static final int SECRET_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private ConsentTerms() {}

  static String secret() {
    var secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return HexFormat.of().formatHex(secret);
  }

  static String hash(BidId bid, BidContent content) {
    var consortium = content.means().consortium();
    var partners = consortium.partners().stream().sorted(Comparator.comparing(Consortium.Partner::agency))
        .map(each -> each.agency() + " " + plain(each.share()) + " " + each.part());
    var targets = content.targets().stream()
        .sorted(Comparator.comparing(BidContent.Target::indicator).thenComparingInt(BidContent.Target::year))
        .map(each -> each.indicator() + " " + each.year() + " " + plain(each.value()));
    var head = Stream.of(consortium.secret(), bid.value().toString(), plain(consortium.leadShare()));
    // lengths keep a line that holds a line break from being read as two
    var lines = Stream.of(head, partners, targets).flatMap(each -> each)
        .map(line -> line.length() + ":" + line).collect(Collectors.joining("\n"));
    return Sha256.hex(lines);
  }

  private static String plain(java.math.BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
