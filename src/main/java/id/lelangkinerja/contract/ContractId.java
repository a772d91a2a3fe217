package id.lelangkinerja.contract;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** A contract (kontrak kinerja) within its region. */
public record ContractId(UUID value) {
  public ContractId { requireNonNull(value, "value is null"); }

  /** Parses the text of an address or a form; throws IllegalArgumentException when it is no UUID. */
  public static ContractId of(String text) {
    return new ContractId(UUID.fromString(text));
  }
}
