package id.lelangkinerja.platform;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** An agency (perangkat daerah) within its region. */
public record AgencyId(UUID value) {
  public AgencyId { requireNonNull(value, "value is null"); }

  /** Parses the text of an address or a form; throws IllegalArgumentException when it is no UUID. */
  public static AgencyId of(String text) {
    return new AgencyId(UUID.fromString(text));
  }
}
