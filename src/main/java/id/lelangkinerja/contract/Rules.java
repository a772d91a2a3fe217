package id.lelangkinerja.contract;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.signing.Scan;
import id.lelangkinerja.signing.ScanState;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Who may do what with a contract, in which state; {@link ContractRepository} filters by the same words in SQL. */
final class Rules {
  /** The officials who attest a scan: the regional secretary, Kominfo, the Inspektorat. */
  private static final List<Role> ATTESTING = List.of(Role.SECRETARY, Role.MONITOR, Role.VERIFIER);

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

  /** Instead of electronic signatures, never beside one. */
  static boolean mayBringScan(Acting who, ContractSheet sheet) {
    return mayWithdraw(who, sheet, false);
  }

  /** Those who make and sign the contract, and the officials who attest. */
  static boolean mayReadScan(Acting who, Contract contract) {
    return mayEnter(who, contract) || attestingRoles(who).findAny().isPresent();
  }

  /**
   * The role in which this person may attest the scan now, if any: one in which nobody has, and never a party, whoever
   * brought the scan, or the agency's own people.
   */
  static Optional<Role> attestingRole(Acting who, ContractSheet sheet) {
    var scan = sheet.scan();
    if (scan == null || scan.state() != ScanState.AWAITED || !standsApart(who, sheet, scan)
        || scan.isAttestedBy(who.person().value())) {
      return Optional.empty();
    }
    return attestingRoles(who)
        .filter(role -> scan.attestations().stream().noneMatch(given -> given.role() == role)).findFirst();
  }

  /** The roles in which this person attests at all. */
  static Stream<Role> attestingRoles(Acting who) {
    return ATTESTING.stream().filter(who::has);
  }

  private static boolean standsApart(Acting who, ContractSheet sheet, Scan scan) {
    return !scan.broughtBy().equals(who.person().value())
        && !who.belongsTo(new AgencyId(sheet.contract().agencyId()))
        && sheet.parties().stream().noneMatch(side -> side.personId().equals(who.person().value()));
  }

  /** Whoever may bring scans, or attests them and sees that this one is wrong; until it counts. */
  static boolean mayWithdrawScan(Acting who, ContractSheet sheet) {
    var scan = sheet.scan();
    return scan != null && scan.state() == ScanState.AWAITED
        && (mayDrawUpFor(who, sheet.contract().agencyId()) || scan.isAttestedBy(who.person().value())
            || attestingRole(who, sheet).isPresent());
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
