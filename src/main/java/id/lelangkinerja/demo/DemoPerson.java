package id.lelangkinerja.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.lelangkinerja.platform.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office of the demo with the person who holds it, clearly fictional: the sign-in name, the printed name, the role
 * and the agency (its slug) it is held in, from one day to another. Civil servants have a NIP that no real person has.
 */
record DemoPerson(String signIn, String name, Role role, @Nullable String agency, String office, LocalDate from,
    @Nullable LocalDate to, boolean printed) {

  static DemoPerson of(NamedCsvRecord row) {
    var agency = row.getField("agency");
    var from = row.getField("from");
    var to = row.getField("to");
    return new DemoPerson(row.getField("sign_in"), row.getField("name"), Role.valueOf(row.getField("role")),
        agency.isEmpty() ? null : agency, row.getField("office"),
        from.isEmpty() ? Foundations.ELECTED : LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to),
        row.getField("printed").equals("yes"));
  }

  /** Whether the office is held in the place of who is away (Plt). */
  boolean isActing() {
    return office.startsWith("Plt. ");
  }

  /** NIP of nobody: eighteen digits that begin with eight zeros. */
  @Nullable
  String nip(int no) {
    return switch (role) {
      case MAYOR, VICE_MAYOR, PANEL_MEMBER, NATIONAL_OBSERVER -> null;
      default -> "00000000 200001 1 %03d".formatted(no);
    };
  }

  @Nullable
  String rank() {
    return switch (role) {
      case MAYOR, VICE_MAYOR, PANEL_MEMBER, NATIONAL_OBSERVER -> null;
      case SECRETARY -> "Pembina Utama Madya";
      case AGENCY_HEAD -> office.startsWith("Lurah") ? "Penata" : "Pembina Utama Muda";
      default -> "Penata Tingkat I";
    };
  }
}
