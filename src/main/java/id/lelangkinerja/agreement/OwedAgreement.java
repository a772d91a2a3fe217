package id.lelangkinerja.agreement;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Owed;
import id.lelangkinerja.signing.Placed;
import id.lelangkinerja.signing.Served;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Signatures of yearly agreements that the national service still owes. */
@Component
class OwedAgreement implements Owed {
  private final AgreementQuery agreements;
  private final Inquiring inquiring;
  private final Signing signing;

  OwedAgreement(AgreementQuery agreements, Inquiring inquiring, Signing signing) {
    this.agreements = agreements;
    this.inquiring = inquiring;
    this.signing = signing;
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.YEARLY_AGREEMENT;
  }

  @Override
  public Placed toAsk(Acting who, UUID document) {
    var agreement = agreement(who, document);
    return inquiring.toAsk(who, new AgencyId(agreement.agencyId()), agreement.year());
  }

  @Override
  public void keep(Acting who, UUID document, Served served) {
    var agreement = agreement(who, document);
    signing.keep(who, new AgencyId(agreement.agencyId()), agreement.year(), served);
  }

  private Agreement agreement(Acting who, UUID document) {
    return agreements.find(who.region(), document).orElseThrow(() -> new Refused(Reason.CHANGED_MEANWHILE));
  }
}
