package id.lelangkinerja.agreement;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Yearly agreements that the head and the mayor sign by hand: whoever draws them up brings the scan. */
@Component
class AgreementByHand implements InkedKind {
  private final AgreementQuery agreements;
  private final AgreementRepository rows;
  private final Sides sides;

  AgreementByHand(AgreementQuery agreements, AgreementRepository rows, Sides sides) {
    this.agreements = agreements;
    this.rows = rows;
    this.sides = sides;
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.YEARLY_AGREEMENT;
  }

  @Override
  public Optional<InkedPaper> find(Acting who, Links links, UUID document) {
    return agreements.find(who.region(), document)
        .map(agreement -> paper(who, links, agreements.sheet(who.region(), agreement)));
  }

  @Override
  public Optional<InkedPaper> locked(Acting who, Links links, UUID document) {
    rows.queue(who.region());
    return find(who, links, document);
  }

  @Override
  public void count(Acting who, UUID document, Scan scan, Instant now) {
    sides.takeForce(who, agreements.find(who.region(), document).orElseThrow(), scan.fileId(), scan.fileHash(), now);
  }

  static InkedPaper paper(Acting who, Links links, AgreementSheet sheet) {
    var agreement = sheet.agreement();
    var agency = new AgencyId(agreement.agencyId());
    return new InkedPaper(DocumentKind.YEARLY_AGREEMENT, agreement.agreementId(), agreement.number(),
        agreement.agencyName() + " " + agreement.year(), agency, agreement.agencyName(),
        links.agreements().text(agreement.agencyId(), agreement.year(), agreement.no()), agreement.documentHash(),
        sheet.parties().stream().map(Signatory::byHand).toList(), !sheet.consents().isEmpty(), closed(agreement),
        Rules.mayDrawUp(who, agency), Rules.mayRead(who, agency),
        links.agreements().desk(agreement.agencyId(), agreement.year()),
        new InkedPaper.Noted(Kind.AGREEMENT, agreement.agreementId(), "agreement"));
  }

  private static @Nullable Reason closed(Agreement agreement) {
    if (agreement.state() != AgreementState.SIGNING) {
      return Reason.CHANGED_MEANWHILE;
    }
    return agreement.outdated() ? Reason.AGREEMENT_OUTDATED : null;
  }
}
