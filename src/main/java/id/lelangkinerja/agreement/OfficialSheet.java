package id.lelangkinerja.agreement;

import id.lelangkinerja.signing.Consent;
import id.lelangkinerja.signing.Party;
import java.util.List;

/** A whole agreement with an official: what it says, whom it names and who has consented. */
public record OfficialSheet(OfficialAgreement agreement, List<AgreementLine> lines, List<Activity> activities,
    List<OfficialParty> parties, List<Consent> consents) {
  public OfficialSheet {
    lines = List.copyOf(lines);
    activities = List.copyOf(activities);
    parties = List.copyOf(parties);
    consents = List.copyOf(consents);
  }

  OfficialParty side(Party party) {
    return parties.stream().filter(each -> each.party() == party).findFirst().orElseThrow();
  }

  boolean hasSigned(Party party) {
    return consents.stream().anyMatch(consent -> consent.party() == party);
  }

  boolean isSignedByBoth() {
    return consents.size() == Party.values().length;
  }

  /** Whether the official has no account here, so that both sign by hand. */
  boolean isOnPaper() {
    return side(Party.FIRST).personId() == null;
  }
}
