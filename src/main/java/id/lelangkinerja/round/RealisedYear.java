package id.lelangkinerja.round;

import id.lelangkinerja.platform.AgencyId;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What was verifiably realised of an indicator in a whole year, under a contract.
 *
 * @param agency of whom it tells: who holds the contract, or the kecamatan that its lot was for
 * @param ofRegion whether it says how the whole region stands; otherwise it says how this agency, or its territory,
 * stands, and nothing of others
 */
public record RealisedYear(UUID indicator, AgencyId agency, int year, BigDecimal value, String contractNumber,
    boolean ofRegion) {}
