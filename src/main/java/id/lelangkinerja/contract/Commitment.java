package id.lelangkinerja.contract;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One indicator's target for one year, and how it came to be: the least that was asked for (reserve), what the agency
 * offered, what the panel last put against it (null where it took the offer as it was), and what both parties signed,
 * which differs from the target where the contract was amended.
 */
public record Commitment(UUID commitmentId, UUID indicatorId, int year, BigDecimal target, BigDecimal reserve,
    BigDecimal offered, @Nullable BigDecimal countered, BigDecimal signed) {
  /** Whether an amendment has put another target in the place of the signed one. */
  public boolean isAmended() {
    return target.compareTo(signed) != 0;
  }
}
