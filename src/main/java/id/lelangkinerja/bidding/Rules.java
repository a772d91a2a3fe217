package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Role;
import java.util.Set;

/** Who may do what with bids: asked by the use cases, and by the pages before they show a button. */
final class Rules {
  private Rules() {}

  /** Head and operators of the agency draft, and read their own bid at any time. */
  static boolean mayDraft(Acting who, AgencyId agency) {
    return who.worksFor(agency);
  }

  /** The head of the bidding agency, and nobody else, submits and withdraws. */
  static boolean maySubmit(Acting who, AgencyId agency) {
    return who.heads(agency);
  }

  /** By hand a planner; by itself the installation. */
  static boolean mayClose(Acting who) {
    return who.has(Role.PLANNER) || who.isInstallation();
  }

  static boolean mayOpen(Acting who) {
    return who.has(Role.SECRETARY);
  }

  /**
   * The planner, but not one who belongs to an agency that carries the bid. Whoever belongs to a rival does not see it.
   *
   * @param carriers the agency that leads the bid, and its partners
   */
  static boolean mayCheck(Acting who, Set<AgencyId> carriers) {
    return who.has(Role.PLANNER) && carriers.stream().noneMatch(who::belongsTo);
  }

  /** Examines the bids of every round, once they are opened. */
  static boolean examines(Acting who) {
    return who.hasAny(Role.PLANNER, Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY);
  }

  /** Whether examiners see that a bid exists: it was opened, or was found damaged at the opening. */
  static boolean isOutOfSeal(BidState state) {
    return state.isOpened() || state == BidState.DAMAGED;
  }

  /**
   * Whether a bid exists for this person: always for its own agency; out of its seal for those who examine, unless they
   * hold an office in a rival.
   *
   * @param onPanel whether the person sits on the round's panel
   * @param rivals  the other agencies that bid for the same lot, and the partners of their opened bids
   */
  static boolean mayRead(Acting who, AgencyId agency, BidState state, boolean onPanel, Set<AgencyId> rivals) {
    if (who.worksFor(agency)) {
      return true;
    }
    boolean examiner = examines(who) || (onPanel && who.has(Role.PANEL_MEMBER));
    return isOutOfSeal(state) && examiner && rivals.stream().noneMatch(who::belongsTo);
  }
}
