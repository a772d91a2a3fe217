package id.lelangkinerja.offering;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Role;

/** Who may do what with target offers: asked by the use cases, and by the pages before they show a button. */
final class Rules {
  private Rules() {}

  /** Writes down whom a target is offered to. */
  static boolean mayOffer(Acting who) {
    return who.has(Role.PLANNER);
  }

  /** Names the target that is offered. */
  static boolean mayName(Acting who) {
    return who.has(Role.MAYOR);
  }

  /** Decides the conditions under which an agency is able. */
  static boolean mayDecide(Acting who) {
    return who.hasAny(Role.MAYOR, Role.PLANNER);
  }

  /** Offers it on when a term is over: a planner by hand, the installation by itself. */
  static boolean mayOfferOn(Acting who) {
    return mayOffer(who) || who.isInstallation();
  }

  /** The head of the asked agency, and nobody else, says whether it is able. */
  static boolean mayAnswer(Acting who, AgencyId agency) {
    return who.heads(agency);
  }

  /** Reads every answer, unless an agency of one's own is among those that are asked in turn. */
  static boolean readsAll(Acting who, boolean onPanel, boolean ownInTurn) {
    boolean decides = who.hasAny(Role.PLANNER, Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY)
        || (onPanel && who.has(Role.PANEL_MEMBER));
    return decides && !ownInTurn;
  }
}
