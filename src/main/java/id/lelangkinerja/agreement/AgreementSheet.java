package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.Signatory;
import id.lelangkinerja.signing.Consent;
import id.lelangkinerja.signing.Party;
import java.util.List;
import java.util.Optional;

/** A whole agreement: what it says, whom it names, the first party first, and who has consented. */
public record AgreementSheet(Agreement agreement, Terms promised, List<Signatory> parties, List<Consent> consents) {
  public AgreementSheet {
    parties = List.copyOf(parties);
    consents = List.copyOf(consents);
  }

  Optional<Consent> consentOf(Party party) {
    return consents.stream().filter(consent -> consent.party() == party).findFirst();
  }

  boolean isSignedByBoth() {
    return consents.size() == Party.values().length;
  }
}
