package id.lelangkinerja.measurement;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was promised for one year, by whom, in which contract: everything about a commitment but its figures.
 *
 * @param agencyId  who holds the contract today
 * @param missionId null where the lot served none
 * @param weight    of the indicator within its contract
 * @param target    the year's that is in force, in the indicator's unit
 * @param guard     whether it holds the category of its contract back to its own
 */
public record Pledge(UUID contractId, String contractNumber, String contractTitle, UUID agencyId, String agencyName,
    @Nullable UUID missionId, UUID commitmentId, UUID indicatorId, String indicatorName, String unit, int decimals,
    BigDecimal weight, int year, BigDecimal target, boolean guard) {

  /** The same promise with another target. */
  Pledge with(BigDecimal other) {
    return new Pledge(contractId, contractNumber, contractTitle, agencyId, agencyName, missionId, commitmentId,
        indicatorId, indicatorName, unit, decimals, weight, year, other, guard);
  }
}
