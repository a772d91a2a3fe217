package id.lelangkinerja.panel;

import java.time.LocalDate;
import java.util.List;

/**
 * What the panel offers instead ("penawaran target"): a target for every indicator and year of the bid, a message, and
 * the day until whose end the agency may answer.
 */
public record CounterOffer(List<TargetValue> targets, String message, LocalDate answerBy) {
  public CounterOffer { targets = List.copyOf(targets); }
}
