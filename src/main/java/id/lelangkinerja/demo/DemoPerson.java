package id.lelangkinerja.demo;

import id.lelangkinerja.platform.Role;
import org.jspecify.annotations.Nullable;

/**
 * A person of the demo, clearly fictional: the sign-in name, the printed name, the role and the agency (its slug) it is
 * held in. Civil servants have a NIP that no real person has (it begins with 00000000).
 */
record DemoPerson(String signIn, String name, Role role, @Nullable String agency, String office) {
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
      case AGENCY_HEAD -> "Pembina Utama Muda";
      default -> "Penata Tingkat I";
    };
  }
}
