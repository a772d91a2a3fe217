package id.lelangkinerja.ledger;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Role;

/** Who may read what. */
final class Rules {
  private Rules() {}

  /** The public log says that it is checked; what a check found is for those who must act upon it. */
  static boolean mayReadChecks(Acting who) {
    return who.hasAny(Role.REGION_ADMINISTRATOR, Role.MONITOR);
  }
}
