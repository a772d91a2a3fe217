package id.lelangkinerja.running;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** An amendment (adendum) of a contract within its region. */
public record AmendmentId(UUID value) {
  public AmendmentId { requireNonNull(value, "value is null"); }

  /** Parses the text of an address or a form; throws IllegalArgumentException when it is no UUID. */
  public static AmendmentId of(String text) {
    return new AmendmentId(UUID.fromString(text));
  }
}
