package id.lelangkinerja.region;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agency in the register, with its parent's name and whether another has followed it. */
record AgencyLine(UUID agencyId, @Nullable String code, String name, String shortName, AgencyKind kind,
    @Nullable UUID parentId, @Nullable String parentName, @Nullable LocalDate validFrom, @Nullable LocalDate validTo,
    boolean followed) {

  AgencyState stateOn(LocalDate day) {
    return AgencyState.on(day, validFrom, validTo, followed);
  }
}
