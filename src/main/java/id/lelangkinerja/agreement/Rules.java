package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.Signatory;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Role;

/** Who may do what with the agreements of an agency. */
final class Rules {
  private Rules() {}

  /**
   * Reads what is not in force yet, and the action plan: those who plan, decide, follow and verify, and the agency's
   * people.
   */
  static boolean mayRead(Acting who, AgencyId agency) {
    return readsAll(who) || who.worksFor(agency);
  }

  static boolean readsAll(Acting who) {
    return who.hasAny(Role.PLANNER, Role.MAYOR, Role.VICE_MAYOR, Role.SECRETARY, Role.MONITOR,
        Role.VERIFIER);
  }

  /** The head who promises, or a planner who does not belong to the agency. */
  static boolean mayDrawUp(Acting who, AgencyId agency) {
    return who.heads(agency) || (who.has(Role.PLANNER) && !who.belongsTo(agency));
  }

  /** The head and the operators plan the steps of their own agency, and report how far they are. */
  static boolean mayPlan(Acting who, AgencyId agency) {
    return who.worksFor(agency);
  }

  /**
   * Until the first signature or the scan of both: what one side has signed is not taken out of the other's hands, unless nobody can sign
   * for the other, which has left office, or the contracts promise something else by now.
   */
  static boolean mayWithdraw(Acting who, AgreementSheet sheet, boolean sideLeft) {
    return mayDrawUp(who, agency(sheet)) && sheet.agreement().state() == AgreementState.SIGNING
        && sheet.scan() == null && (sheet.consents().isEmpty() || sideLeft || sheet.agreement().outdated());
  }

  /** A planner who does not belong to the agency settles an order that its signer cannot settle any more. */
  static boolean mayGiveUp(Acting who, AgencyId agency) {
    return who.has(Role.PLANNER) && !who.belongsTo(agency);
  }

  /** The very person whom the text names for that side, who still holds that office, once; never an outdated text. */
  static boolean maySign(Acting who, AgreementSheet sheet, Signatory side) {
    return sheet.agreement().state() == AgreementState.SIGNING && !sheet.agreement().outdated() && sheet.scan() == null
        && sheet.consentOf(side.party()).isEmpty() && side.personId().equals(who.person().value())
        && switch (side.party()) {
          case FIRST -> who.heads(agency(sheet));
          case SECOND -> who.has(Role.MAYOR);
        };
  }

  private static AgencyId agency(AgreementSheet sheet) {
    return new AgencyId(sheet.agreement().agencyId());
  }
}
