package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.scoring.Aggregation;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/**
 * Figures whose source counts since January: the period's own part is what was counted less what the earlier periods of
 * the year have as they stand. Only where a year is the sum of its periods: of a rate the denominator is often the same
 * people every time, which a difference would empty.
 *
 * <p>What was handed in stays as it is. Where an earlier period is corrected afterwards, the later ones are not computed
 * anew: their pages tell that the year no longer adds up to what was typed, and whoever reports them decides which of
 * the two was wrong.
 */
@Component
class SinceJanuary {
  private final SoFarQuery years;

  SinceJanuary(SoFarQuery years) {
    this.years = years;
  }

  /**
   * The figure of its period alone. Refused at "span" where its year does not add up (NO_CHOICE) or nothing stands yet
   * of an earlier period of the year (EARLIER_PERIOD_MISSING, with its last day). A difference below zero is no reason
   * to refuse: where it is not plausible, the figure is asked about.
   */
  NewValue apart(Acting who, Measurement figure, NewValue typed) {
    if (typed.cumulative() == null) {
      return typed;
    }
    if (figure.aggregation() != Aggregation.SUM) {
      throw new Refused(Reason.NO_CHOICE).at(Span.FIELD);
    }
    return typed.less(earlier(who, figure));
  }

  /** Before a figure is handed in: CUMULATIVE_DIFFERS where earlier periods have changed since it was written down. */
  void addsUp(Acting who, Measurement figure) {
    years.typed(who.region(), figure.id()).ifPresent(typed -> {
      var sum = earlier(who, figure).add(typed.value());
      if (sum.compareTo(typed.cumulative()) != 0) {
        throw new Refused(Reason.CUMULATIVE_DIFFERS, sum.stripTrailingZeros(),
            typed.cumulative().stripTrailingZeros()).at("value");
      }
    });
  }

  private BigDecimal earlier(Acting who, Measurement figure) {
    var before = years.before(who.region(), figure.id());
    var missing = before.missing();
    if (missing != null) {
      throw new Refused(Reason.EARLIER_PERIOD_MISSING, missing).at(Span.FIELD);
    }
    return before.earlier();
  }
}
