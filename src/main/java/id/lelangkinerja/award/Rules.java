package id.lelangkinerja.award;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Role;

/** Who may do what about the award of a lot. */
final class Rules {
  private Rules() {}

  /** The mayor decides, unless he belongs to an agency that bids. */
  static boolean mayAward(Acting who, AwardLot lot) {
    return who.has(Role.MAYOR) && !lot.bidder();
  }

  /**
   * The planner moves an awarded lot on to its objections and to its signing; the installation too, by itself, on the
   * planned day of the one, and of the other once the time for objections is over.
   */
  static boolean mayMoveOn(Acting who) {
    return who.has(Role.PLANNER) || who.isInstallation();
  }

  /** The draft of the decree is for those who conduct the auction, once a decision was taken. */
  static boolean mayDraftDecree(Acting who, AwardLot lot) {
    return isInsider(who, lot) && lot.isAwarded();
  }

  /** The head of an agency objects in its name; whether its bid lost is for the lot's bids to say. */
  static boolean mayObject(Acting who, AgencyId agency) {
    return who.heads(agency);
  }

  /**
   * The chair of the panel sees to the lot's negotiation, unless the chair belongs to an agency that bids; where no chair
   * may, the mayor does in the chair's place.
   */
  static boolean mayPreside(Acting who, AwardLot lot) {
    return (who.has(Role.SECRETARY) || (who.has(Role.MAYOR) && lot.chairless())) && !lot.bidder();
  }

  /**
   * Answers an objection: who holds the office that does so and may speak for the panel both on the bid that objects
   * and on the one that is contested.
   */
  static boolean mayAnswerObjection(Acting who, AwardLot lot, Objection objection) {
    return answersByOffice(who, objection) && objection.voiced() && !lot.bidder();
  }

  /** The chair's office, the mayor's where no chair may answer, the vice mayor's where neither may. */
  static boolean answersByOffice(Acting who, Objection objection) {
    var answerer = objection.answerer();
    return answerer != null && who.has(answerer);
  }

  /** Insiders and the agency itself read an objection at once; whoever reads the award, once it is answered. */
  static boolean mayReadObjection(Acting who, AwardLot lot, Objection objection) {
    return isInsider(who, lot) || who.worksFor(new AgencyId(objection.agencyId())) || objection.isAnswered();
  }

  /** Reads the ranking before the award, and every bid's state; nobody whose own agency bids. */
  static boolean isInsider(Acting who, AwardLot lot) {
    return (holdsOffice(who) || lot.panelist()) && !lot.bidder();
  }

  /** Reads what is proposed for all awards of a round: who reads rankings before the award of every lot of it. */
  static boolean mayWeigh(Acting who, PortfolioRound round) {
    return (holdsOffice(who) || round.panelist()) && !round.bidder();
  }

  /** Has a proposal worked out: those who decide, chair and prepare. */
  static boolean mayPropose(Acting who, PortfolioRound round) {
    return mayWeigh(who, round) && who.hasAny(Role.MAYOR, Role.SECRETARY, Role.PLANNER);
  }

  /** Still holds an office for which one sits on panels; whose office has ended has left every panel with it. */
  static boolean seated(Acting who) {
    return who.hasAny(Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY, Role.PANEL_MEMBER);
  }

  static boolean holdsOffice(Acting who) {
    return who.isInstallation() || who.hasAny(Role.PLANNER, Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY);
  }
}
