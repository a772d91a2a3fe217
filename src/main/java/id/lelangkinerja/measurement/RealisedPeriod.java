package id.lelangkinerja.measurement;

import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.scoring.Aggregation;
import id.lelangkinerja.scoring.PeriodValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One period of a year under a contract, with what was verified of it, if anything was.
 *
 * @param part     whether the contract is a share of one that was split
 * @param places   for how many kecamatan its lot was; 0 where it was for the whole region, or for nobody in particular
 * @param place    one of them
 * @param holderId who holds the contract today
 * @param periods  of how many of a year this is one
 * @param heldBy   who held it on the period's last day
 */
record RealisedPeriod(UUID contractId, String contractNumber, Instant inForceAt, boolean part, int places,
    @Nullable UUID place, UUID holderId, AgencyKind holderKind, UUID indicatorId, String unit, Aggregation aggregation,
    int year, int period, int periods,
    UUID heldBy, AgencyKind heldByKind, @Nullable BigDecimal verifiedValue, @Nullable BigDecimal verifiedNumerator,
    @Nullable BigDecimal verifiedDenominator, boolean verifiedProvisional) {

  /** Empty where nothing final was verified. */
  Optional<PeriodValue> verified() {
    return verifiedValue == null || verifiedProvisional
        ? Optional.empty()
        : Optional.of(new PeriodValue(period, verifiedValue, verifiedNumerator, verifiedDenominator));
  }

  /**
   * Whose state it tells: the kecamatan's for which the lot was; else the holder's. A kelurahan, and who holds a share
   * of a contract that was split, tell of themselves.
   */
  UUID about() {
    return place == null || part || holderKind == AgencyKind.KELURAHAN ? holderId : place;
  }

  /** Whether the kecamatan for which the lot was held it itself, and another territory does today: its successor. */
  boolean isPassedOnByPlace() {
    return heldBy.equals(place) && !holderId.equals(place) && holderKind.isOfTerritory();
  }

  /** Whether it tells of the place of its lot. */
  boolean isOfPlace() {
    return about().equals(place);
  }

  /** Whether it tells of a part of the region. */
  boolean isOfTerritory() {
    return place != null || holderKind.isOfTerritory();
  }

  /** Several places at once are nobody's level. */
  boolean isOfSeveralPlaces() {
    return places > 1 && holderKind != AgencyKind.KELURAHAN;
  }

  boolean isLast() {
    return period == periods;
  }
}
