package id.lelangkinerja.round;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** A lot (paket) within its region. */
public record LotId(UUID value) {
  public LotId { requireNonNull(value, "value is null"); }

  /** Parses the text of an address or a form; throws IllegalArgumentException when it is no UUID. */
  public static LotId of(String text) {
    return new LotId(UUID.fromString(text));
  }
}
