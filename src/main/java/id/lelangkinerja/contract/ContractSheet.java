package id.lelangkinerja.contract;

import id.lelangkinerja.region.Clause;
import id.lelangkinerja.signing.Consent;
import id.lelangkinerja.signing.Party;
import id.lelangkinerja.signing.Scan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole contract: indicators by number, commitments by indicator and year, budget by year, clauses in their order
 * with placeholders still open, the first party first; the scan is that of a contract signed by hand, null otherwise.
 * {@code succession} tells from what it goes on, null where it is a contract of its own.
 */
public record ContractSheet(Contract contract, List<ContractIndicator> indicators, List<Commitment> commitments,
    List<YearBudget> budgets, List<Clause> clauses, Means means, List<Signatory> parties, List<Consent> consents,
    @Nullable Scan scan, @Nullable Succession succession) {
  public ContractSheet {
    indicators = List.copyOf(indicators);
    commitments = List.copyOf(commitments);
    budgets = List.copyOf(budgets);
    clauses = List.copyOf(clauses);
    parties = List.copyOf(parties);
    consents = List.copyOf(consents);
  }

  /** The consent that this party has given. */
  public Optional<Consent> consentOf(Party party) {
    return consents.stream().filter(consent -> consent.party() == party).findFirst();
  }

  public boolean isSignedByBoth() {
    return consents.size() == Party.values().length;
  }
}
