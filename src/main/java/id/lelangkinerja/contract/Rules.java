package id.lelangkinerja.contract;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Role;
import java.util.UUID;

/** Who may do what with a contract, in which state; {@link ContractRepository} filters by the same words in SQL. */
final class Rules {
  private Rules() {}

  /** The planner draws up what the award says. */
  static boolean mayDrawUp(Acting who) {
    return who.has(Role.PLANNER);
  }

  /** Nobody writes a contract for oneself: not the one of an agency to which that planner belongs. */
  static boolean mayDrawUpFor(Acting who, UUID agency) {
    return mayDrawUp(who) && !who.belongsTo(new AgencyId(agency));
  }

  static boolean maySend(Acting who, Contract contract) {
    return mayDrawUpFor(who, contract.agencyId()) && contract.state() == ContractState.DRAFT;
  }

  /**
   * Until the first signature or the scan of both: what one side has signed is not taken out of the other's hands,
   * unless the other has left office, so that nobody can sign for it.
   */
  static boolean mayWithdraw(Acting who, ContractSheet sheet, boolean sideLeft) {
    return mayDrawUpFor(who, sheet.contract().agencyId()) && sheet.contract().state() == ContractState.SIGNING
        && (sheet.consents().isEmpty() || sideLeft) && sheet.scan() == null;
  }

  /** The very person whom the text names for that side, who still holds that office, once. */
  static boolean maySign(Acting who, ContractSheet sheet, Signatory side) {
    return sheet.contract().isOutForSignature() && sheet.consentOf(side.party()).isEmpty()
        && sheet.scan() == null && side.personId().equals(who.person().value())
        && holdsOffice(who, sheet.contract(), side);
  }

  private static boolean holdsOffice(Acting who, Contract contract, Signatory side) {
    return switch (side.party()) {
      case FIRST -> who.heads(new AgencyId(contract.agencyId()));
      case SECOND -> who.has(Role.MAYOR);
    };
  }

  /** Those who make and sign contracts: planner, mayor, and the agency that promises. */
  static boolean mayEnter(Acting who, Contract contract) {
    return who.hasAny(Role.PLANNER, Role.MAYOR) || who.worksFor(new AgencyId(contract.agencyId()));
  }
}
