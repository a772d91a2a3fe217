package id.lelangkinerja.contract;

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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Contracts that both parties sign by hand: the planner brings the scan, and the second attestation brings it into force. */
@Component
class ContractByHand implements InkedKind {
  private final ContractRepository contracts;
  private final SheetRepository sheets;
  private final ComingIntoForce comingIntoForce;

  ContractByHand(ContractRepository contracts, SheetRepository sheets, ComingIntoForce comingIntoForce) {
    this.contracts = contracts;
    this.sheets = sheets;
    this.comingIntoForce = comingIntoForce;
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.CONTRACT;
  }

  @Override
  public Optional<InkedPaper> find(Acting who, Links links, UUID document) {
    return contracts.find(who.region(), document).map(contract -> paper(who, links, sheets.of(who.region(), contract)));
  }

  @Override
  public Optional<InkedPaper> locked(Acting who, Links links, UUID document) {
    var contract = contracts.locked(who.region(), new ContractId(document), _ -> true);
    return Optional.of(paper(who, links, sheets.of(who.region(), contract)));
  }

  @Override
  public void count(Acting who, UUID document, Scan scan, Instant now) {
    contracts.keepSigned(who.region(), document, scan.fileId());
    comingIntoForce.comeIntoForce(who, contracts.find(who.region(), document).orElseThrow(), scan.fileHash(), now);
  }

  static InkedPaper paper(Acting who, Links links, ContractSheet sheet) {
    var contract = sheet.contract();
    var id = contract.contractId();
    return new InkedPaper(DocumentKind.CONTRACT, id, contract.number(), contract.title(),
        new AgencyId(contract.agencyId()),
        contract.agencyName(), links.contracts().contractText(id),
        Objects.requireNonNullElse(contract.documentHash(), ""),
        sheet.parties().stream().map(Signatory::byHand).toList(), !sheet.consents().isEmpty(),
        contract.state() == ContractState.SIGNING ? null : Reason.CHANGED_MEANWHILE,
        Rules.mayDrawUpFor(who, contract.agencyId()), Rules.mayEnter(who, contract),
        links.contracts().contractDesk(id), new InkedPaper.Noted(Kind.CONTRACT, id, "contract"));
  }
}
