package id.lelangkinerja.agreement;

import java.time.LocalDate;
import java.util.UUID;

/** What an agreement promised by a contract holds no more from a day on. */
public record Lapse(UUID contractId, String number, Why why, LocalDate lapsedOn) {
  /** What became of the contract. */
  public enum Why {
    TERMINATED, TRANSFERRED;

    /** The key of its words in the message bundles. */
    String key() {
      return "agreement.lapse-" + name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
