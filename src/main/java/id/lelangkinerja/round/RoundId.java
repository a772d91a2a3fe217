package id.lelangkinerja.round;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** A round (putaran lelang) within its region. */
public record RoundId(UUID value) {
  public RoundId { requireNonNull(value, "value is null"); }

  /** Parses the text of an address or a form; throws IllegalArgumentException when it is no UUID. */
  public static RoundId of(String text) {
    return new RoundId(UUID.fromString(text));
  }
}
