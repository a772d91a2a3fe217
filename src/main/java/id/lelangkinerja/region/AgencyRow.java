package id.lelangkinerja.region;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agency as lists and choices show it; dates are null where it was always there or is still there. */
public record AgencyRow(UUID agencyId, String slug, @Nullable String code, String name, String shortName,
    AgencyKind kind, @Nullable UUID parentId, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {}
