package id.lelangkinerja.planning;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers what is measured: an indicator with its metadata, before any figure of it is published. */
@Service
public class RegisteringIndicator {
  private final IndicatorRepository indicators;
  private final History history;

  RegisteringIndicator(IndicatorRepository indicators, History history) {
    this.indicators = indicators;
    this.history = history;
  }

  /** Registers the indicator; returns its id. */
  @Transactional
  public UUID register(Acting who, NewIndicator indicator) {
    Rules.onlyPlanner(who);
    Rules.check(indicator);
    if (indicators.hasCode(who.region(), indicator.code())) {
      throw new Refused(Reason.INDICATOR_CODE_TAKEN).at("code");
    }
    indicators.requireAgency(who.region(), indicator.texts().agency());
    var id = UUID.randomUUID();
    indicators.add(who.region(), id, indicator);
    history.record(who, "indicator.registered", Kind.INDICATOR, id);
    return id;
  }
}
