package id.lelangkinerja.contract;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An awarded bid of a lot in signing for which no contract has been drawn up. */
record Awarded(UUID lotId, UUID bidId, UUID agencyId, String agencyName, @Nullable UUID missionId, String title,
    String roundName, int firstYear, int lastYear) {}
