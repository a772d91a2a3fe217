package id.lelangkinerja.agreement;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The money of the year for a programme of a contract, or for the contract where its bid names none; whole rupiah. */
public record ProgrammeBudget(UUID contractId, String programme, long amount) {
  boolean isOfSame(ProgrammeBudget other) {
    return contractId.equals(other.contractId) && programme.equals(other.programme);
  }

  /** Names the programme wherever it stands in the list, such as in the field of its money. */
  UUID key() {
    return UUID.nameUUIDFromBytes((contractId + " " + programme).getBytes(StandardCharsets.UTF_8));
  }

  /** The same programme with another amount. */
  public ProgrammeBudget with(long other) {
    return new ProgrammeBudget(contractId, programme, other);
  }
}
