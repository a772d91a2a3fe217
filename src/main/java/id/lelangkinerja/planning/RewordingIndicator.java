package id.lelangkinerja.planning;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rewords an indicator's metadata; how it is measured is changed by {@link ChangingMeasure}. */
@Service
public class RewordingIndicator {
  private final IndicatorRepository indicators;
  private final History history;

  RewordingIndicator(IndicatorRepository indicators, History history) {
    this.indicators = indicators;
    this.history = history;
  }

  /** Replaces the texts that stood in the version which the planner saw; refused where another edit was faster. */
  @Transactional
  public void reword(Acting who, UUID indicator, int seenVersion, IndicatorTexts texts) {
    Rules.onlyPlanner(who);
    Refused.unless(indicators.has(who.region(), indicator), Reason.NOT_FOUND_HERE);
    indicators.requireAgency(who.region(), texts.agency());
    Refused.unless(indicators.reword(who.region(), indicator, seenVersion, texts), Reason.CHANGED_MEANWHILE);
    history.record(who, "indicator.reworded", Kind.INDICATOR, indicator);
  }
}
