package id.lelangkinerja.panel;

import java.time.LocalDate;
import java.util.List;

/**
 * What the panel offers instead ("penawaran target"): other targets, another budget or other times, a message, and the
 * day until whose end the agency may answer.
 */
public record CounterOffer(Named named, String message, LocalDate answerBy) {

  /** Other targets within the same budget and times. */
  public CounterOffer(List<TargetValue> targets, String message, LocalDate answerBy) {
    this(Named.of(targets), message, answerBy);
  }
}
