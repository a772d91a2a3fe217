package id.lelangkinerja.portal;

import id.lelangkinerja.region.AgencyKind;
import id.lelangkinerja.region.AgencyState;
import id.lelangkinerja.web.Choices;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agency as the public reads it, with the one that it belongs to and whether another has followed it. */
record Unit(UUID agencyId, @Nullable String code, String name, String shortName, AgencyKind kind,
    @Nullable UUID parentId, @Nullable String parentName, @Nullable LocalDate validFrom, @Nullable LocalDate validTo,
    boolean followed) {

  boolean isPlace() {
    return kind == AgencyKind.KECAMATAN || kind == AgencyKind.KELURAHAN;
  }

  /** The name of the place itself: "Kelurahan Bareng" is the office of Bareng. */
  String place() {
    return name.replaceFirst("^(Kecamatan|Kelurahan)\\s+", "");
  }

  AgencyState stateOn(LocalDate day) {
    return AgencyState.on(day, validFrom, validTo, followed);
  }

  /** The key of the text that says how it stands on the day. */
  String stateKey(LocalDate day) {
    return Choices.key("agency-state", stateOn(day));
  }
}
