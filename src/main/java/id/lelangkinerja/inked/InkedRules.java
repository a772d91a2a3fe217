package id.lelangkinerja.inked;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Role;
import id.lelangkinerja.signing.Scan;
import id.lelangkinerja.signing.ScanState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may do what with the scan of a document that was signed by hand. */
public final class InkedRules {
  /** The officials who attest a scan: the regional secretary, Kominfo, the Inspektorat. */
  private static final List<Role> ATTESTING = List.of(Role.SECRETARY, Role.MONITOR, Role.VERIFIER);

  private InkedRules() {}

  /** Whether this person attests scans at all. */
  public static boolean attests(Acting who) {
    return attestingRoles(who).findAny().isPresent();
  }

  /** Those who make and sign the document, and the officials who attest. */
  static boolean mayRead(Acting who, InkedPaper paper) {
    return paper.enters() || attests(who);
  }

  /** Instead of electronic signatures, never beside one. */
  static boolean mayBring(InkedPaper paper, @Nullable Scan scan) {
    return paper.makes() && paper.closed() == null && !paper.signed() && scan == null;
  }

  /**
   * The role in which this person may attest the scan now, if any: one in which nobody has, and never a party, whoever
   * brought the scan, or the agency's own people.
   */
  public static Optional<Role> attestingRole(Acting who, InkedPaper paper, @Nullable Scan scan) {
    if (scan == null || scan.state() != ScanState.AWAITED || !standsApart(who, paper, scan)
        || scan.isAttestedBy(who.person().value())) {
      return Optional.empty();
    }
    return attestingRoles(who)
        .filter(role -> scan.attestations().stream().noneMatch(given -> given.role() == role)).findFirst();
  }

  /** Whoever may bring scans, or attests them and sees that this one is wrong; until it counts. */
  static boolean mayWithdraw(Acting who, InkedPaper paper, @Nullable Scan scan) {
    return scan != null && scan.state() == ScanState.AWAITED && (paper.makes()
        || scan.isAttestedBy(who.person().value()) || attestingRole(who, paper, scan).isPresent());
  }

  private static Stream<Role> attestingRoles(Acting who) {
    return ATTESTING.stream().filter(who::has);
  }

  private static boolean standsApart(Acting who, InkedPaper paper, Scan scan) {
    return !scan.broughtBy().equals(who.person().value()) && !who.belongsTo(paper.agency())
        && paper.sides().stream().noneMatch(side -> side.personId().equals(who.person().value()));
  }
}
