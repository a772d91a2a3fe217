package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractChanges;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.Signatory;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.inked.InkedKind;
import id.lelangkinerja.inked.InkedPaper;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Scan;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Addenda that both parties sign by hand: whoever may propose an amendment brings the scan. */
@Component
class AddendumByHand implements InkedKind {
  private final AmendmentRepository amendments;
  private final AddendumRepository files;
  private final AddendumQuery addenda;
  private final ContractQuery contracts;
  private final ContractChanges changes;
  private final TakingEffect takingEffect;

  AddendumByHand(AmendmentRepository amendments, AddendumRepository files, AddendumQuery addenda,
      ContractQuery contracts, ContractChanges changes, TakingEffect takingEffect) {
    this.amendments = amendments;
    this.files = files;
    this.addenda = addenda;
    this.contracts = contracts;
    this.changes = changes;
    this.takingEffect = takingEffect;
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.AMENDMENT;
  }

  @Override
  public Optional<InkedPaper> find(Acting who, Links links, UUID document) {
    return amendments.find(who.region(), new AmendmentId(document))
        .filter(amendment -> amendment.fileId() != null)
        .flatMap(amendment -> contracts.find(who.region(), amendment.contractId())
            .map(contract -> paper(who, links, contract, amendment, addenda)));
  }

  /** The contract is locked before the amendment is read again: what is read then is sure to be the newest. */
  @Override
  public Optional<InkedPaper> locked(Acting who, Links links, UUID document) {
    amendments.find(who.region(), new AmendmentId(document))
        .ifPresent(amendment -> changes.running(who, new ContractId(amendment.contractId())));
    return find(who, links, document);
  }

  @Override
  public void count(Acting who, UUID document, Scan scan, Instant now) {
    files.keepSigned(who.region(), document, scan.fileId());
    takingEffect.signed(who, amendments.find(who.region(), new AmendmentId(document)).orElseThrow(), scan.fileHash());
  }

  static InkedPaper paper(Acting who, Links links, Contract contract, Amendment amendment, AddendumQuery addenda) {
    var id = amendment.amendmentId();
    return new InkedPaper(DocumentKind.AMENDMENT, id, amendment.documentNumber(contract.number()), contract.title(),
        new AgencyId(contract.agencyId()), contract.agencyName(), links.running().addendumText(id),
        Objects.requireNonNullElse(amendment.documentHash(), ""), sides(who, amendment, addenda),
        !addenda.consents(who.region(), amendment).isEmpty(), closed(contract, amendment),
        Rules.proposes(who, contract), Rules.mayRead(who, contract), links.running().amendment(id),
        new InkedPaper.Noted(Kind.CONTRACT, contract.contractId(), "amendment"));
  }

  private static List<InkedPaper.Side> sides(Acting who, Amendment amendment, AddendumQuery addenda) {
    return addenda.parties(who.region(), amendment).stream().map(Signatory::byHand).toList();
  }

  private static @Nullable Reason closed(Contract contract, Amendment amendment) {
    if (!Rules.isRunning(contract)) {
      return Reason.CONTRACT_NOT_RUNNING;
    }
    return amendment.state() == AmendmentState.APPROVED ? null : Reason.AMENDMENT_DECIDED;
  }
}
