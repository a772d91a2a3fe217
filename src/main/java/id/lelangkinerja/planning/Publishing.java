package id.lelangkinerja.planning;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a figure of an indicator, with its source; a figure of the same year and kind is published once. */
@Service
public class Publishing {
  private final IndicatorRepository indicators;
  private final History history;

  Publishing(IndicatorRepository indicators, History history) {
    this.indicators = indicators;
    this.history = history;
  }

  @Transactional
  public void publish(Acting who, UUID indicator, NewValue value) {
    Rules.onlyPlanner(who);
    Refused.unless(indicators.has(who.region(), indicator), Reason.NOT_FOUND_HERE);
    Rules.check(value);
    if (indicators.hasValue(who.region(), indicator, value)) {
      throw new Refused(Reason.VALUE_ALREADY_PUBLISHED).at("year");
    }
    indicators.publish(who.region(), indicator, value);
    history.record(who, "indicator.published", Kind.INDICATOR, indicator, Integer.toString(value.year()));
  }
}
