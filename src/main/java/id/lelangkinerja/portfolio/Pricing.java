package id.lelangkinerja.portfolio;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Finds prices whose bound is close, by subgradient steps (Held, Wolfe and Crowder 1974, "Validation of subgradient
 * optimization", Mathematical Programming 6). Whatever prices it ends with, their bound holds.
 */
final class Pricing {
  private static final int STEPS = 4000;
  /** Steps without a better bound after which steps become shorter. */
  private static final int PATIENCE = 40;
  private static final double SHORTEST = 1e-4;

  private Pricing() {}

  /**
   * @param reached what some portfolio is known to be worth, or a guess of it; it sets the length of the steps alone
   */
  static Relaxation best(Indexed figures, double reached) {
    var prices = Prices.none(figures);
    var now = new Relaxation(figures, prices);
    var best = now;
    var length = 2.0;
    var idle = 0;
    for (var step = 0; step < STEPS && length > SHORTEST; step++) {
      var broken = squares(now);
      if (broken == 0)
        break;
      prices = prices.moved(now, length * Math.max(now.bound() - reached, now.bound() * SHORTEST) / broken);
      now = new Relaxation(figures, prices);
      idle = now.bound() < best.bound() ? 0 : idle + 1;
      if (idle == 0)
        best = now;
      if (idle == PATIENCE) {
        length /= 2;
        idle = 0;
      }
    }
    return best;
  }

  private static double squares(Relaxation relaxation) {
    return DoubleStream.concat(Arrays.stream(relaxation.overspent()),
        DoubleStream.concat(Arrays.stream(relaxation.lacking()), Arrays.stream(relaxation.stranded())))
        .map(each -> each * each).sum();
  }
}
