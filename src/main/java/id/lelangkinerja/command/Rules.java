package id.lelangkinerja.command;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Role;

/** Who watches over all agencies at once. */
final class Rules {
  private Rules() {}

  /** Those who answer for the whole region or check it; an agency's people see their own work elsewhere. */
  static boolean mayWatch(Acting who) {
    return who.hasAny(Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY, Role.MONITOR, Role.PLANNER, Role.VERIFIER);
  }
}
