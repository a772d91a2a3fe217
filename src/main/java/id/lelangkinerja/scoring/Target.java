package id.lelangkinerja.scoring;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** What shall be reached, in the indicator's unit: a level to reach or stay below, or a range to stay inside. */
public sealed interface Target permits Target.Level, Target.Range {

  /** Whether an indicator of this polarity can have such a target. */
  boolean fits(Polarity polarity);

  /**
   * The way still to go, in the indicator's unit and with its sign: positive when the value must rise, negative when
   * it must fall, 0 once the target is reached (also when it is surpassed).
   *
   * @throws IllegalArgumentException when the target does not fit the polarity
   */
  BigDecimal missing(Polarity polarity, BigDecimal value);

  /** Whether the value is as good as the target or better. */
  default boolean isReachedBy(Polarity polarity, BigDecimal value) {
    return missing(polarity, value).signum() == 0;
  }

  /** One value, for {@link Polarity#HIGHER_IS_BETTER} and {@link Polarity#LOWER_IS_BETTER}. */
  record Level(BigDecimal value) implements Target {
    public Level { requireNonNull(value, "value is null"); }

    @Override
    public boolean fits(Polarity polarity) {
      return polarity != Polarity.WITHIN_RANGE;
    }

    @Override
    public BigDecimal missing(Polarity polarity, BigDecimal reached) {
      var gap = value.subtract(reached);
      return switch (polarity) {
        case HIGHER_IS_BETTER -> gap.max(BigDecimal.ZERO);
        case LOWER_IS_BETTER -> gap.min(BigDecimal.ZERO);
        case WITHIN_RANGE ->
          throw new IllegalArgumentException("an indicator within a range needs a range as its target");
      };
    }
  }

  /** Both ends belong to it and may coincide; for {@link Polarity#WITHIN_RANGE}. */
  record Range(BigDecimal low, BigDecimal high) implements Target {
    public Range {
      if (low.compareTo(high) > 0)
        throw new IllegalArgumentException("range begins above its end: " + low + " > " + high);
    }

    @Override
    public boolean fits(Polarity polarity) {
      return polarity == Polarity.WITHIN_RANGE;
    }

    @Override
    public BigDecimal missing(Polarity polarity, BigDecimal reached) {
      if (!fits(polarity))
        throw new IllegalArgumentException("a range is no target for an indicator that is " + polarity);
      return low.subtract(reached).max(BigDecimal.ZERO).add(high.subtract(reached).min(BigDecimal.ZERO));
    }
  }
}
