package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Refused;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes many figures down at once and hands in those that were chosen: all of it, or nothing. */
@Service
public class Entering {
  private final Drafting drafting;
  private final Submitting submitting;

  Entering(Drafting drafting, Submitting submitting) {
    this.drafting = drafting;
    this.submitting = submitting;
  }

  /**
   * As {@link Drafting} and {@link Submitting} do with each; what is refused names the figure's field, which is "figure-" and its
   * identifier. One that raises questions is handed in from its own page: ENTRY_ASKS.
   */
  @Transactional
  public void enter(Acting who, Map<MeasurementId, NewValue> values, Collection<MeasurementId> chosen) {
    values.forEach((figure, value) -> tried(figure, () -> drafting.save(who, figure, value)));
    for (var figure : chosen) {
      tried(figure, () -> submitting.submitUnasked(who, figure));
    }
  }

  private static void tried(MeasurementId figure, Runnable act) {
    try {
      act.run();
    } catch (Refused refused) {
      throw refused.at(field(figure));
    }
  }

  static String field(MeasurementId figure) {
    return "figure-" + figure.value();
  }
}
