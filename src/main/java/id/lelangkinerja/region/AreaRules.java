package id.lelangkinerja.region;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Role;

/** Who draws the region's map. */
public final class AreaRules {
  private AreaRules() {}

  /** The region's administrator; everybody else sees the map where it is used. */
  public static boolean mayDraw(Acting who) {
    return who.has(Role.REGION_ADMINISTRATOR);
  }
}
