package id.lelangkinerja.panel;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Role;

/** Who may do what before the panel. When a step is open is the bid's own to say: see {@link PanelBid}. */
final class Rules {
  private Rules() {}

  /** Belongs to the bid's agency, or to one that bids together with it. */
  private static boolean bids(Acting who, PanelBid bid) {
    return who.belongsTo(bid.agency()) || bid.partner();
  }

  /** The planner prepares the presentations of a lot. */
  static boolean mayPrepare(Acting who) {
    return who.has(Role.PLANNER);
  }

  /** Presentations begin by the planner's word, or by the calendar of the round. */
  static boolean mayBegin(Acting who) {
    return mayPrepare(who) || who.isInstallation();
  }

  /** The planner and the secretary set when bids are presented. */
  static boolean maySchedule(Acting who) {
    return who.hasAny(Role.PLANNER, Role.SECRETARY);
  }

  /** But never one of an agency to which that person belongs. */
  static boolean maySchedule(Acting who, PanelBid bid) {
    return maySchedule(who) && !bids(who, bid);
  }

  /** Whoever works for the bidding agency lays its deck before the panel. */
  static boolean mayLayDeck(Acting who, PanelBid bid) {
    return who.worksFor(bid.agency());
  }

  /** Who leads the sitting keeps its time: who speaks for the panel, and who sets the slots for it. */
  static boolean mayKeepTime(Acting who, PanelBid bid) {
    return maySpeakForPanel(who, bid) || maySchedule(who, bid);
  }

  /** The regional secretary chairs. */
  static boolean mayChair(Acting who) {
    return who.has(Role.SECRETARY);
  }

  /** By whose office one speaks for the panel: the chair's, the mayor's, the vice mayor's where neither may. */
  static boolean speaksByOffice(Acting who, PanelBid bid) {
    return who.hasAny(Role.SECRETARY, Role.MAYOR) || (who.has(Role.VICE_MAYOR) && bid.voiceless());
  }

  /** What bars scoring a bid bars speaking for the panel about it. */
  static boolean maySpeakForPanel(Acting who, PanelBid bid) {
    return speaksByOffice(who, bid) && !barredByOffice(who, bid) && bid.conflict() == null;
  }

  /** For whom the panel's next word on a bid waits: the chair, or whoever speaks in the chair's place. */
  static boolean presides(Acting who, PanelBid bid) {
    return maySpeakForPanel(who, bid) && (mayChair(who) || bid.chairless());
  }

  /** Whose office stands in for the chair's: only of them is it asked whether the chair may speak. */
  static boolean mayStandIn(Acting who) {
    return who.hasAny(Role.MAYOR, Role.VICE_MAYOR);
  }

  /** What the clock has decided may be noted by the installation as well. */
  static boolean mayNoteLapse(Acting who, PanelBid bid) {
    return who.isInstallation() || maySpeakForPanel(who, bid);
  }

  /** By office some members never score a bid: whoever belongs to its agency, and the secretary the Sekretariat's. */
  static boolean barredByOffice(Acting who, PanelBid bid) {
    return bids(who, bid) || (bid.secretariat() && who.has(Role.SECRETARY));
  }

  /**
   * Whoever sits on the round's panel, and who may come to speak for it without a seat, declares a conflict of interest,
   * unless barred by office already.
   */
  static boolean mayDeclare(Acting who, PanelBid bid) {
    return (bid.panelist() || mayChair(who) || mayStandIn(who)) && !barredByOffice(who, bid);
  }

  /** Whoever sits on the round's panel says before scoring that there is none, unless barred by office. */
  static boolean mayDeclareNone(Acting who, PanelBid bid) {
    return bid.panelist() && !barredByOffice(who, bid);
  }

  /** Whoever sits on the round's panel scores, unless barred by office or by a declared conflict of interest. */
  static boolean mayScore(Acting who, PanelBid bid) {
    return mayDeclareNone(who, bid) && bid.conflict() == null;
  }

  /** Whoever scores the bid asks its presenter, and whoever speaks for the panel. */
  static boolean mayAsk(Acting who, PanelBid bid) {
    return mayScore(who, bid) || maySpeakForPanel(who, bid);
  }

  /** Whoever works for the bidding agency does what was decided about its bid. */
  static boolean mayFulfil(Acting who, PanelBid bid) {
    return who.worksFor(bid.agency());
  }

  /** Lays the sheets open early: who speaks for the panel with a quorum, the mayor, or who speaks in that place, where there can be none. */
  static boolean mayReveal(Acting who, PanelBid bid, Progress progress) {
    return maySpeakForPanel(who, bid)
        && (progress.mayBeRevealed()
            || (who.hasAny(Role.MAYOR, Role.VICE_MAYOR) && progress.mayBeRevealedWithoutQuorum()));
  }

  /** Reads what the panel notes about a bid; nobody reads it about the own agency's. */
  static boolean mayReadPanelWork(Acting who, PanelBid bid) {
    return (bid.panelist() || holdsOffice(who)) && !bids(who, bid);
  }

  /** Every reader sees every sheet at the same moment: when all are in or they were laid open. */
  static boolean maySeeSheets(Acting who, PanelBid bid, boolean open) {
    return mayReadPanelWork(who, bid) && open;
  }

  /** The head of the bidding agency, and nobody else, answers and signs for it. */
  static boolean mayAnswer(Acting who, PanelBid bid) {
    return who.heads(bid.agency());
  }

  /** Still holds an office for which one sits on panels; whose office has ended has left every panel with it. */
  static boolean seated(Acting who) {
    return who.hasAny(Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY, Role.PANEL_MEMBER);
  }

  /** By whose office every opened bid of the region may be read; the installation has none and reads what it moves. */
  static boolean holdsOffice(Acting who) {
    return who.isInstallation() || who.hasAny(Role.PLANNER, Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY);
  }
}
