package id.lelangkinerja.feed;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Role;

/** Who may do what with a feed. */
final class Rules {
  private Rules() {}

  /** Whoever watches over all agencies, or verifies what they report, sees every feed; an agency sees its own. */
  static boolean seesAll(Acting who) {
    return who.hasAny(Role.MONITOR, Role.VERIFIER);
  }

  static boolean seesAny(Acting who) {
    return seesAll(who) || who.workplaces().length > 0;
  }

  static boolean preparesAny(Acting who) {
    return who.has(Role.MONITOR) || who.workplaces().length > 0;
  }

  static boolean mayPrepare(Acting who, AgencyId agency) {
    return who.has(Role.MONITOR) || who.worksFor(agency);
  }

  /** The monitor changes what nobody has switched on: afterwards it acts in the name of a person of the agency. */
  static boolean mayEdit(Acting who, Feed feed) {
    return who.worksFor(feed.agency()) || (who.has(Role.MONITOR) && feed.personId() == null);
  }

  /** In whose name figures are written: only who could write them by hand. */
  static boolean maySwitchOn(Acting who, Feed feed) {
    return who.worksFor(feed.agency()) && feed.state() != FeedState.RUNNING && feed.mapping() != null;
  }

  static boolean mayPause(Acting who, Feed feed) {
    return (who.worksFor(feed.agency()) || who.has(Role.MONITOR)) && feed.state() == FeedState.RUNNING;
  }

  /** By hand, in the own name. */
  static boolean mayPull(Acting who, Feed feed) {
    return who.worksFor(feed.agency()) && feed.mapping() != null;
  }
}
