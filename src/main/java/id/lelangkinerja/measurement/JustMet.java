package id.lelangkinerja.measurement;

import id.lelangkinerja.scoring.Polarity;
import java.math.BigDecimal;

/**
 * Whether a figure meets its target by a hair: by at most two per cent of it. Once is a half, since many targets are
 * met honestly; the other half is the share of its agency's earlier figures that were met like this.
 */
final class JustMet {
  private static final BigDecimal MARGIN = new BigDecimal("0.02");
  /** Among fewer earlier figures their share tells nothing. */
  private static final int FEWEST = 5;

  private JustMet() {}

  /** Whether the year so far meets what was to be reached by now, and no more than by a hair. */
  static boolean is(Polarity polarity, BigDecimal reached, BigDecimal target) {
    var margin = target.abs().multiply(MARGIN);
    var over = switch (polarity) {
      case HIGHER_IS_BETTER -> reached.subtract(target);
      case LOWER_IS_BETTER -> target.subtract(reached);
      case WITHIN_RANGE -> BigDecimal.ONE.negate();
    };
    return target.signum() != 0 && over.signum() >= 0 && over.compareTo(margin) <= 0;
  }

  /** From 0 to 1, with how many of the agency's earlier figures were just met. */
  static double degree(boolean justMet, int met, int earlier) {
    return justMet ? 0.5 + (earlier < FEWEST ? 0 : 0.5 * met / earlier) : 0;
  }
}
