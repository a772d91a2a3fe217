package id.lelangkinerja.agreement;

import id.lelangkinerja.contract.Signatory;
import id.lelangkinerja.signing.Consent;
import id.lelangkinerja.signing.Party;
import id.lelangkinerja.signing.Scan;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole agreement: what it says, whom it names, the first party first, who has consented, what of it holds no more,
 * and the scan of one that is signed by hand.
 */
public record AgreementSheet(Agreement agreement, Terms promised, List<Signatory> parties, List<Consent> consents,
    List<Lapse> lapses, @Nullable Scan scan) {
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

  /**
   * Its money of those contracts whose own is now what it was when this was drawn up.
   *
   * @param then the contracts' money of that time
   */
  List<ProgrammeBudget> unamended(List<ProgrammeBudget> then, List<ProgrammeBudget> now) {
    return promised.budgets().stream()
        .filter(each -> of(each.contractId(), then).equals(of(each.contractId(), now))).toList();
  }

  private static List<ProgrammeBudget> of(UUID contract, List<ProgrammeBudget> money) {
    return money.stream().filter(each -> each.contractId().equals(contract)).toList();
  }

  /** Its money that was typed: that neither the contracts said then, nor the agreement that it changes. */
  List<ProgrammeBudget> typed(List<ProgrammeBudget> then, List<ProgrammeBudget> changed) {
    return promised.budgets().stream().filter(each -> !then.contains(each) && !changed.contains(each)).toList();
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
