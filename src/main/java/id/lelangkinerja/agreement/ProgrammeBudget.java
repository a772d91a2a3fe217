package id.lelangkinerja.agreement;

import java.util.UUID;

/** The money of the year for a programme of a contract, or for the contract where its bid names none; whole rupiah. */
public record ProgrammeBudget(UUID contractId, String programme, long amount) {
  boolean isOfSame(ProgrammeBudget other) {
    return contractId.equals(other.contractId) && programme.equals(other.programme);
  }

  ProgrammeBudget with(long other) {
    return new ProgrammeBudget(contractId, programme, other);
  }
}
