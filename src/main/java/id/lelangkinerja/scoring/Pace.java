package id.lelangkinerja.scoring;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * How much faster an indicator must move than it does: the progress per month still needed to reach a target (the
 * year's, or the fifth year's) over the progress per month of late. For a {@link Aggregation#SUM} the values are
 * cumulative, and the answer means something only where more is better: a sum that must stay low does not move
 * towards its ceiling.
 */
public sealed interface Pace {
  /** Reached or surpassed: nothing more is needed. */
  record Reached() implements Pace {}

  /** Not reached, and no progress towards the target of late: no multiple of standing still is enough. */
  record Stalled() implements Pace {}

  /** Not reached, and no time is left. */
  record TimeUp() implements Pace {}

  /** The needed pace as a multiple of the recent one, above 0: at 1 the target is reached just in time. */
  record Factor(BigDecimal value) implements Pace {
    public boolean mustSpeedUp() {
      return value.compareTo(BigDecimal.ONE) > 0;
    }
  }

  /**
   * The recent way of an indicator, usually of the last six months.
   *
   * @param before the value at its start
   * @param now the value at its end
   * @param months how long it took, above 0
   */
  record Course(BigDecimal before, BigDecimal now, BigDecimal months) {
    public Course {
      requireNonNull(before, "value before is null");
      requireNonNull(now, "value now is null");
      if (months.signum() <= 0)
        throw new IllegalArgumentException("a course takes time: " + months + " months");
    }
  }

  /**
   * The same in figures, in the indicator's unit per month and counted towards the target.
   *
   * @param needed above 0
   * @param recent below 0 where the indicator moves away from its target
   */
  record Rates(BigDecimal needed, BigDecimal recent) {}

  /** What is needed a month, and what was made of late; empty where the target is reached or its time is up. */
  static Optional<Rates> rates(Target target, Polarity polarity, Course recent, BigDecimal monthsLeft) {
    var missing = target.missing(polarity, recent.now());
    if (missing.signum() == 0 || monthsLeft.signum() <= 0)
      return Optional.empty();
    var progress = recent.now().subtract(recent.before()).multiply(BigDecimal.valueOf(missing.signum()));
    return Optional.of(new Rates(missing.abs().divide(monthsLeft, MathContext.DECIMAL128),
        progress.divide(recent.months(), MathContext.DECIMAL128)));
  }

  /**
   * The pace towards a target.
   *
   * @param monthsLeft until the target is due; 0 or less when it is past
   * @throws IllegalArgumentException when the target does not fit the polarity
   */
  static Pace towards(Target target, Polarity polarity, Course recent, BigDecimal monthsLeft) {
    var missing = target.missing(polarity, recent.now());
    if (missing.signum() == 0)
      return new Reached();
    if (monthsLeft.signum() <= 0)
      return new TimeUp();
    var progress = recent.now().subtract(recent.before());
    if (progress.signum() != missing.signum())
      return new Stalled();
    var needed = missing.multiply(recent.months());
    return new Factor(needed.divide(progress.multiply(monthsLeft), MathContext.DECIMAL128));
  }
}
