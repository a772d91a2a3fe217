package id.lelangkinerja.agreement;

import java.math.BigDecimal;
import java.util.UUID;

/** What is promised for the year by one commitment of a contract, with the objective (sasaran) that it serves. */
public record AgreementLine(UUID commitmentId, UUID contractId, String objective, String indicator, String unit,
    int decimals, BigDecimal target) {
  /** The same promise with another target. */
  AgreementLine with(BigDecimal other) {
    return new AgreementLine(commitmentId, contractId, objective, indicator, unit, decimals, other);
  }

  boolean saysTheSameAs(AgreementLine other) {
    return commitmentId.equals(other.commitmentId) && target.compareTo(other.target) == 0;
  }
}
