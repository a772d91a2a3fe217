package id.lelangkinerja.planning;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes how an indicator is measured, with a reason; how it was measured before stays on record. */
@Service
public class ChangingMeasure {
  private final IndicatorQuery indicators;
  private final SeriesQuery series;
  private final MeasureRepository measures;
  private final IndicatorUses uses;
  private final History history;
  private final Clock clock;

  ChangingMeasure(IndicatorQuery indicators, SeriesQuery series, MeasureRepository measures, IndicatorUses uses,
      History history, Clock clock) {
    this.indicators = indicators;
    this.series = series;
    this.measures = measures;
    this.uses = uses;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Changes the measure that stood in the version which the planner saw. What was published, reserved or offered must
   * not mean something else afterwards; contracts keep what was copied into them.
   */
  @Transactional
  public void change(Acting who, UUID indicator, int seenVersion, ChangedMeasure now, String reason) {
    Rules.onlyPlanner(who);
    var found = indicators.find(who.region(), indicator).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    MeasureRules.check(ChangedMeasure.of(found), now, series.has(who.region(), indicator),
        uses.of(who, indicator).stream().map(IndicatorUse.Use::stage).toList());
    Refused.unless(measures.keep(who.region(), indicator, seenVersion, clock.instant(), reason),
        Reason.CHANGED_MEANWHILE);
    measures.change(who.region(), indicator, now);
    history.record(who, "indicator.measure-changed", Kind.INDICATOR, indicator, reason);
  }
}
