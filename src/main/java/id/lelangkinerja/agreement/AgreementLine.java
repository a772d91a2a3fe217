package id.lelangkinerja.agreement;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is promised for the year by one commitment of a contract, with the objective (sasaran) that it serves.
 *
 * @param share of the agency in per cent, where it promises this together with others; null where alone
 */
public record AgreementLine(UUID commitmentId, UUID contractId, String objective, String indicator, String unit,
    int decimals, BigDecimal target, @Nullable BigDecimal share) {
  /** The same promise with another target. */
  AgreementLine with(BigDecimal other) {
    return new AgreementLine(commitmentId, contractId, objective, indicator, unit, decimals, other, share);
  }

  boolean saysTheSameAs(AgreementLine other) {
    return commitmentId.equals(other.commitmentId) && target.compareTo(other.target) == 0
        && isSame(share, other.share);
  }

  private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal another) {
    return (one == null || another == null) ? one == null && another == null : one.compareTo(another) == 0;
  }
}
