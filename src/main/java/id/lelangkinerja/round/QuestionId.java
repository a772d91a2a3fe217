package id.lelangkinerja.round;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** A question about a lot, within its region. */
public record QuestionId(UUID value) {
  public QuestionId { requireNonNull(value, "value is null"); }

  /** Parses the text of an address or a form; throws IllegalArgumentException when it is no UUID. */
  public static QuestionId of(String text) {
    return new QuestionId(UUID.fromString(text));
  }
}
