package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.Signatory;
import id.lelangkinerja.files.StoredFile;
import id.lelangkinerja.inked.InkedRules;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.signing.Consent;
import id.lelangkinerja.signing.ConsentQuery;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Party;
import id.lelangkinerja.signing.Scan;
import id.lelangkinerja.signing.ScanQuery;
import id.lelangkinerja.signing.SigningPaper;
import id.lelangkinerja.web.page.InLog;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads addenda: whom they name, who signed, and the file as it stands. */
@Repository
@Transactional(readOnly = true)
public class AddendumQuery {
  private final AmendmentRepository amendments;
  private final AddendumRepository addenda;
  private final ContractQuery contracts;
  private final ConsentQuery consents;
  private final SigningPaper paper;
  private final InPublicLog log;
  private final ScanQuery scans;

  AddendumQuery(AmendmentRepository amendments, AddendumRepository addenda, ContractQuery contracts,
      ConsentQuery consents, SigningPaper paper, InPublicLog log, ScanQuery scans) {
    this.amendments = amendments;
    this.addenda = addenda;
    this.contracts = contracts;
    this.consents = consents;
    this.paper = paper;
    this.log = log;
    this.scans = scans;
  }

  /** The two whom the addendum names, the first party first; empty before there is one. */
  List<Signatory> parties(RegionId region, Amendment amendment) {
    return addenda.parties(region, amendment.amendmentId());
  }

  List<Consent> consents(RegionId region, Amendment amendment) {
    return consents.of(region, DocumentKind.AMENDMENT, amendment.amendmentId());
  }

  /** The scan of an addendum that is signed by hand; null where there is none. */
  @Nullable
  Scan scan(RegionId region, Amendment amendment) {
    return scans.of(region, DocumentKind.AMENDMENT, amendment.amendmentId()).orElse(null);
  }

  boolean isSignedByBoth(RegionId region, Amendment amendment) {
    return consents(region, amendment).size() == Party.values().length;
  }

  /** The file that a party would sign now. */
  StoredFile current(RegionId region, Amendment amendment) {
    return paper.current(region, DocumentKind.AMENDMENT, amendment.amendmentId(), text(amendment));
  }

  /** The side that this person may sign for now; refused as {@link AddendumSigning#sign} is. */
  Signatory side(Acting who, Contract contract, Amendment amendment) {
    var side = parties(who.region(), amendment).stream()
        .filter(each -> each.personId().equals(who.person().value())).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_YOURS));
    Refused.unless(consents(who.region(), amendment).stream().noneMatch(each -> each.party() == side.party()),
        Reason.ALREADY_SIGNED);
    Refused.unless(amendment.state() == AmendmentState.APPROVED, Reason.AMENDMENT_DECIDED);
    Refused.unless(scan(who.region(), amendment) == null, Reason.SCAN_AWAITED);
    Refused.unless(Rules.holdsOffice(who, contract, side.party()), Reason.NOT_YOURS);
    return side;
  }

  /** Whether {@link #side} lets this person sign now. */
  boolean maySign(Acting who, Contract contract, Amendment amendment) {
    var signed = consents(who.region(), amendment).stream().map(Consent::party).toList();
    return amendment.state() == AmendmentState.APPROVED && scan(who.region(), amendment) == null
        && parties(who.region(), amendment).stream()
            .anyMatch(each -> each.personId().equals(who.person().value()) && !signed.contains(each.party())
                && Rules.holdsOffice(who, contract, each.party()));
  }

  /**
   * The hash of the file that this person would sign now: the text with the signatures so far. Refused as signing is,
   * so that it can be asked for before the password.
   */
  public String toSign(Acting who, AmendmentId id) {
    var amendment = amendments.find(who.region(), id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var contract = contracts.find(who.region(), amendment.contractId())
        .filter(each -> Rules.mayRead(who, each)).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    Refused.unless(Rules.isRunning(contract), Reason.CONTRACT_NOT_RUNNING);
    side(who, contract, amendment);
    return current(who.region(), amendment).sha256();
  }

  /**
   * The addendum's file with the signatures so far, or its bare text: for everyone once it is in force, before that also
   * for who attests its scan; NOT_FOUND_HERE for others.
   */
  public UUID readable(RegionId region, @Nullable Acting who, AmendmentId id, boolean bare) {
    return amendments.find(region, id).filter(amendment -> mayRead(region, who, amendment))
        .flatMap(amendment -> Optional.ofNullable(bare ? null : amendment.signedFileId())
            .or(() -> Optional.ofNullable(amendment.fileId())))
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  private boolean mayRead(RegionId region, @Nullable Acting who, Amendment amendment) {
    return amendment.state() == AmendmentState.IN_FORCE || (who != null
        && ((InkedRules.attests(who) && scan(region, amendment) != null) || contracts
            .find(region, amendment.contractId()).filter(contract -> Rules.mayRead(who, contract)).isPresent()));
  }

  /** Where the public log holds the signed addendum; null before it is in force and covered by a checkpoint. */
  @Nullable
  InLog inLog(RegionId region, Links links, Amendment amendment) {
    return amendment.signedFileId() == null
        ? null
        : log.of(region, links, amendment.signedFileId(), links.running().addendum(amendment.amendmentId()));
  }

  static UUID text(Amendment amendment) {
    return Objects.requireNonNull(amendment.fileId(), "an approved amendment has a text");
  }
}
