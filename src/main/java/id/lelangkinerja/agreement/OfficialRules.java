package id.lelangkinerja.agreement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Role;

/** Who may do what with the agreements between the head of an agency and the officials below. */
final class OfficialRules {
  private OfficialRules() {}

  /** The agency itself chooses what passes to whom: its head and its operators. */
  static boolean mayPassOn(Acting who, AgencyId agency) {
    return who.worksFor(agency);
  }

  /** Those who read the agency's own agreement, and the two whom the text names. */
  static boolean mayRead(Acting who, OfficialSheet sheet) {
    return Rules.mayRead(who, agency(sheet)) || sheet.parties().stream().anyMatch(side -> isNamed(who, side));
  }

  /** The very person whom the text names for that side, who still holds that office, once; nobody where it is on paper. */
  static boolean maySign(Acting who, OfficialSheet sheet, OfficialParty side) {
    return sheet.agreement().isOpen() && !sheet.isOnPaper() && !sheet.hasSigned(side.party()) && isNamed(who, side)
        && switch (side.party()) {
          case FIRST -> who.worksFor(new AgencyId(side.unitId()));
          case SECOND -> who.heads(agency(sheet));
        };
  }

  /** The paper that both signed by hand is brought by the agency. */
  static boolean mayBring(Acting who, OfficialSheet sheet) {
    return mayPassOn(who, agency(sheet)) && sheet.agreement().isOpen() && sheet.isOnPaper();
  }

  /** Officials who attest whatever scan; of the others only people of the agency do. */
  static boolean attests(Acting who) {
    return who.hasAny(Role.SECRETARY, Role.MONITOR, Role.VERIFIER);
  }

  /** A second person compares the scan with the text: never whoever brought it, and neither of the two whom it names. */
  static boolean mayAttest(Acting who, OfficialSheet sheet) {
    var agreement = sheet.agreement();
    return agreement.isOpen() && agreement.broughtBy() != null
        && !agreement.broughtBy().equals(who.person().value())
        && (attests(who) || who.worksFor(agency(sheet)))
        && sheet.parties().stream().noneMatch(side -> isNamed(who, side));
  }

  static boolean mayWithdraw(Acting who, OfficialSheet sheet) {
    return mayPassOn(who, agency(sheet)) && sheet.agreement().state() == AgreementState.SIGNING;
  }

  private static boolean isNamed(Acting who, OfficialParty side) {
    return who.person().value().equals(side.personId());
  }

  private static AgencyId agency(OfficialSheet sheet) {
    return new AgencyId(sheet.agreement().agencyId());
  }
}
