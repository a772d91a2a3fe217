package id.lelangkinerja.region;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Role;

/** Who may write down the region itself: its terms and missions, its agencies, its settings. */
public final class Rules {
  private Rules() {}

  /** The region's administrator alone. */
  public static boolean mayAdminister(Acting who) {
    return who.has(Role.REGION_ADMINISTRATOR);
  }

  /** To everyone else the pages of administration do not exist. */
  static void onlyAdministrator(Acting who) {
    Refused.unless(mayAdminister(who), Reason.NOT_YOURS);
  }

  /** The administrator, and the planner, whose part of the ground it is too. */
  public static boolean mayPrepare(Acting who) {
    return who.hasAny(Role.REGION_ADMINISTRATOR, Role.PLANNER);
  }

  /** The numbers of missions begin at 1. */
  static void checkNumber(int no) {
    if (no < 1 || no > 99) {
      throw new Refused(Reason.OUT_OF_RANGE, "1", "99").at("no");
    }
  }

  /** The administrator, or the installation itself while it founds the region. */
  static void administratorOrFounder(Acting who) {
    Refused.unless(mayAdminister(who) || Acting.installation(who.region()).equals(who), Reason.NOT_YOURS);
  }
}
