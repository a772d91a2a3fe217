package id.lelangkinerja.measurement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes many figures down at once and hands in those that were chosen: all of it, or nothing. */
@Service
class Entering {
  private final Drafting drafting;
  private final Submitting submitting;
  private final Asking asking;

  Entering(Drafting drafting, Submitting submitting, Asking asking) {
    this.drafting = drafting;
    this.submitting = submitting;
    this.asking = asking;
  }

  /**
   * As {@link Drafting} and {@link Submitting} do with each; what is refused names the figure's field, which is "figure-" and its
   * identifier, or where a question is not answered that of the question and the identifier. All of them are tried, so that whoever typed
   * them learns every fault at once: one of the refusals is thrown.
   *
   * @param chosen the figures to be handed in, with what was said to what they are asked
   * @param faults takes the other refusals, and what is asked
   */
  @Transactional
  void enter(Acting who, Map<MeasurementId, NewValue> values, Map<MeasurementId, Replies> chosen, Faults faults) {
    values.forEach((figure, value) -> {
      try {
        drafting.save(who, figure, value);
      } catch (Refused refused) {
        faults.add(figure, refused, field(figure));
      }
    });
    chosen.forEach((figure, replies) -> {
      if (!faults.has(figure)) {
        handIn(who, figure, replies, faults);
      }
    });
    faults.throwAny();
  }

  private void handIn(Acting who, MeasurementId figure, Replies replies, Faults faults) {
    try {
      submitting.submit(who, figure, replies);
    } catch (Refused refused) {
      boolean asks = refused.reason() == Reason.QUESTION_UNANSWERED || refused.reason() == Reason.EXPLANATION_MISSING;
      if (asks) {
        faults.ask(figure, asking.open(who.region(), figure));
      }
      faults.add(figure, refused, asks ? refused.field() + "-" + figure.value() : field(figure));
    }
  }

  static String field(MeasurementId figure) {
    return "figure-" + figure.value();
  }
}
