package id.lelangkinerja.measurement;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** A measurement, one period of one commitment, within its region. */
public record MeasurementId(UUID value) {
  public MeasurementId { requireNonNull(value, "value is null"); }

  /** Parses the text of an address; throws IllegalArgumentException when it is no UUID. */
  public static MeasurementId of(String text) {
    return new MeasurementId(UUID.fromString(text));
  }
}
