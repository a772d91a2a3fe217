package id.lelangkinerja.planning;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects a published figure: another takes its place as a new version, and the earlier one stays readable for
 * everyone. Bids and contracts hold a copy of what they build on, so no correction reaches them.
 */
@Service
public class CorrectingFigure {
  private final ValueQuery published;
  private final ValueRepository values;
  private final History history;

  CorrectingFigure(ValueQuery published, ValueRepository values, History history) {
    this.published = published;
    this.values = values;
    this.history = history;
  }

  /**
   * Replaces the figure of the value's year and kind.
   *
   * @param seenVersion the version that the planner saw in force
   * @throws Refused NOT_YOURS, NOT_FOUND_HERE where nothing is published for the year and kind, REASON_MISSING at
   *                 "reason", VALUE_UNCHANGED, CHANGED_MEANWHILE, and what publishing refuses
   */
  @Transactional
  public void correct(Acting who, UUID indicator, int seenVersion, NewValue value, String reason) {
    Rules.onlyPlanner(who);
    var before = published.find(who.region(), indicator, value.year(), value.kind())
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Rules.check(value);
    if (reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    Refused.unless(!before.says(value), Reason.VALUE_UNCHANGED);
    Refused.unless(values.replace(who, indicator, seenVersion, value, reason.strip()), Reason.CHANGED_MEANWHILE);
    history.record(who, "indicator.corrected", Kind.INDICATOR, indicator, value.year() + " · " + reason.strip());
  }
}
