package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Role;

/** Who may do what before the panel. When a step is open is the bid's own to say: see {@link PanelBid}. */
final class Rules {
  private Rules() {}

  /** The planner prepares the presentations of a lot. */
  static boolean mayPrepare(Acting who) {
    return who.has(Role.PLANNER);
  }

  /** The planner sets when a bid is presented, but never one of an agency to which that person belongs. */
  static boolean maySchedule(Acting who, PanelBid bid) {
    return mayPrepare(who) && !who.belongsTo(bid.agency());
  }

  /** The regional secretary chairs. */
  static boolean mayChair(Acting who) {
    return who.has(Role.SECRETARY);
  }

  /** The chair or the mayor speaks for the panel, but never about a bid of an agency to which that person belongs. */
  static boolean maySpeakForPanel(Acting who, PanelBid bid) {
    return who.hasAny(Role.SECRETARY, Role.MAYOR) && !who.belongsTo(bid.agency());
  }

  /** Whoever sits on the round's panel scores, except a bid of an agency to which that person belongs. */
  static boolean mayScore(Acting who, PanelBid bid) {
    return bid.panelist() && !who.belongsTo(bid.agency());
  }

  /** Reads what the panel notes about a bid; nobody reads it about the own agency's. */
  static boolean mayReadPanelWork(Acting who, PanelBid bid) {
    return (bid.panelist() || holdsOffice(who)) && !who.belongsTo(bid.agency());
  }

  /** Sees every sheet: whoever scores, after handing in; others, once nobody can be swayed by it any more. */
  static boolean maySeeSheets(Acting who, PanelBid bid, boolean allHandedIn) {
    return mayReadPanelWork(who, bid) && (mayScore(who, bid) ? bid.handedIn() : allHandedIn);
  }

  /** The head of the bidding agency, and nobody else, answers and signs for it. */
  static boolean mayAnswer(Acting who, PanelBid bid) {
    return who.heads(bid.agency());
  }

  /** Still holds an office for which one sits on panels; whose office has ended has left every panel with it. */
  static boolean seated(Acting who) {
    return who.hasAny(Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY, Role.PANEL_MEMBER);
  }

  /** By whose office every opened bid of the region may be read. */
  static boolean holdsOffice(Acting who) {
    return who.hasAny(Role.PLANNER, Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY);
  }
}
