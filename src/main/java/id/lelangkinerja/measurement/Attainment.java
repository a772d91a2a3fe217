package id.lelangkinerja.measurement;

import id.lelangkinerja.scoring.Standing;
import id.lelangkinerja.scoring.Weighted;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * How far one commitment of one year is, through some of its periods. An absent figure never becomes a low value: the
 * achievement is that of the periods reported, against the share of the target that was due for just these.
 *
 * @param standing Overdue as soon as one figure is; the achievement of the others is told all the same
 * @param value    what the periods reported make together, in the indicator's unit; empty where none is, or a ratio
 *                 among nobody
 * @param target   what those periods had to reach; where none is reported, what was to be reached by now
 * @param raw      the achievement in per cent, before the cap; empty where there is no value
 * @param capped   the same as it counts
 * @param reported how many periods have a figure
 * @param overdue  how many owe one
 */
public record Attainment(Standing standing, Optional<BigDecimal> value, BigDecimal target, Optional<BigDecimal> raw,
    Optional<BigDecimal> capped, int reported, int overdue) {

  /** As it counts in the score of what is reported. */
  Weighted lenient(BigDecimal weight) {
    return new Weighted(weight, capped.<Standing>map(Standing.Reported::new).orElseGet(this::absent));
  }

  /** As it counts with everything overdue as 0: of three figures owed and two reported, two thirds. */
  Weighted strict(BigDecimal weight) {
    return new Weighted(weight,
        capped.<Standing>map(percent -> new Standing.Reported(share(percent))).orElseGet(this::absent));
  }

  /** What has been achieved with everything overdue as 0; empty where nothing is reported and nothing owed. */
  Optional<BigDecimal> withOverdueAsZero() {
    return overdue > 0 ? Optional.of(capped.map(this::share).orElse(BigDecimal.ZERO)) : capped;
  }

  private BigDecimal share(BigDecimal percent) {
    return overdue == 0
        ? percent
        : percent.multiply(BigDecimal.valueOf(reported)).divide(BigDecimal.valueOf(reported + overdue),
            MathContext.DECIMAL128);
  }

  private Standing absent() {
    return overdue > 0 ? new Standing.Overdue() : new Standing.NotDue();
  }
}
