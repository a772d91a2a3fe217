package id.lelangkinerja.command;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who watches over all agencies at once. */
final class Rules {
  private Rules() {}

  /** Those who answer for the whole region or check it; an agency's people see their own work elsewhere. */
  static boolean mayWatch(Acting who) {
    return who.hasAny(Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY, Role.MONITOR, Role.PLANNER, Role.VERIFIER);
  }

  /** A figure that nobody has verified is read by those who watch, and by the agency's own people. */
  static boolean mayReadUnverified(@Nullable Acting who, UUID agency) {
    return who != null && (mayWatch(who) || who.belongsTo(new AgencyId(agency)));
  }
}
