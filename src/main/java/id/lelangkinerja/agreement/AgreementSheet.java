package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.Signatory;
import id.lelangkinerja.signing.Consent;
import id.lelangkinerja.signing.Party;
import java.util.List;
import java.util.Optional;

/**
 * A whole agreement: what it says, whom it names, the first party first, who has consented, and what of it holds no
 * more.
 */
public record AgreementSheet(Agreement agreement, Terms promised, List<Signatory> parties, List<Consent> consents,
    List<Lapse> lapses) {
  public AgreementSheet {
    parties = List.copyOf(parties);
    consents = List.copyOf(consents);
    lapses = List.copyOf(lapses);
  }

  Optional<Consent> consentOf(Party party) {
    return consents.stream().filter(consent -> consent.party() == party).findFirst();
  }

  /** Whether it is in force with all that it says, and says the same as the other. */
  boolean holdsAll(Terms other) {
    return agreement.state() == AgreementState.IN_FORCE && lapses.isEmpty() && other.saysTheSameAs(promised);
  }

  /** Whether every contract by which it promises something has ended or passed on. */
  boolean holdsNothing() {
    return promised.lines().stream()
        .allMatch(line -> lapses.stream().anyMatch(lapse -> lapse.contractId().equals(line.contractId())));
  }

  boolean isSignedByBoth() {
    return consents.size() == Party.values().length;
  }
}
