package id.lelangkinerja.agreement;

import id.lelangkinerja.agreement.page.AgreementDeskPage;
import id.lelangkinerja.agreement.page.AgreementSignaturePage;
import id.lelangkinerja.contract.Standstill;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Inquiry;
import id.lelangkinerja.signing.National;
import id.lelangkinerja.signing.OpenOrder;
import id.lelangkinerja.signing.Opening;
import id.lelangkinerja.signing.Ordering;
import id.lelangkinerja.web.Screen;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds what the signers of an agreement see: the last look before signing, and an order without an answer. */
@Component
class AgreementSignaturePages {
  private final AgreementQuery agreements;
  private final Signing signing;
  private final Ordering ordering;
  private final Standstill standstill;
  private final National national;
  private final Opening opening;

  AgreementSignaturePages(AgreementQuery agreements, Signing signing, Ordering ordering, Standstill standstill,
      National national, Opening opening) {
    this.agreements = agreements;
    this.signing = signing;
    this.ordering = ordering;
    this.standstill = standstill;
    this.national = national;
    this.opening = opening;
  }

  /**
   * The last look before signing, for the person who may; NOT_FOUND_HERE for everyone else. Where the session is
   * fresh, no password is asked for.
   */
  Screen show(Acting who, Links links, AgencyId agency, int year, boolean fresh) {
    var sheet = agreements.open(who, agency, year);
    var agreement = sheet.agreement();
    var side = sheet.parties().stream().filter(each -> Rules.maySign(who, sheet, each)).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var at = links.agreements();
    return Screen.of("agreement/signature",
        new AgreementSignaturePage(agreement.number(), agreement.agencyName(), year,
            AgreementPages.party(sheet, side), AgreementPages.targets(sheet.promised(), links),
            sheet.promised().budgets().stream()
                .map(each -> new AgreementDeskPage.Programme(each.programme(), each.amount())).toList(),
            agreement.reason(),
            opening.of(who, at.paper(agency.value(), year, agreement.no()), signing.toSign(who, agency, year)),
            !sheet.consents().isEmpty(), !fresh, national.isOn(), at.signature(agency.value(), year),
            at.signatureFile(agency.value(), year),
            at.desk(agency.value(), year)));
  }

  /** What is known of an order to the national service that has no answer; null where there is none. */
  @Nullable
  Inquiry inquiry(Acting who, Links links, Optional<AgreementSheet> shown) {
    var at = links.agreements();
    return shown.map(sheet -> {
      var each = sheet.agreement();
      return ordering.inquiry(who, DocumentKind.YEARLY_AGREEMENT, each.agreementId(),
          at.inquiry(each.agencyId(), each.year()), at.abandonment(each.agencyId(), each.year()),
          open -> mayGiveUp(who, sheet, open));
    }).orElse(null);
  }

  private boolean mayGiveUp(Acting who, AgreementSheet sheet, OpenOrder open) {
    var agreement = sheet.agreement();
    return Rules.mayGiveUp(who, new AgencyId(agreement.agencyId())) && standstill.isOrderLost(who.region(),
        agreement.agencyId(), sheet.parties(), DocumentKind.YEARLY_AGREEMENT, agreement.agreementId(),
        Sides.text(agreement), open);
  }
}
