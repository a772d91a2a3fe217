package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractChanges;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The regional secretary advises on an amendment, once; from then on the mayor may approve it. */
@Service
public class Advising {
  private final ContractChanges changes;
  private final AmendmentRepository amendments;
  private final History history;
  private final Clock clock;

  Advising(ContractChanges changes, AmendmentRepository amendments, History history, Clock clock) {
    this.changes = changes;
    this.amendments = amendments;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Advises for it or against it. Refused with NOT_FOUND_HERE, CONTRACT_NOT_RUNNING, NOT_YOURS, ADVICE_OWN for the
   * proposer, ADVICE_NOT_AWAITED, and REASON_MISSING at "advice-reason".
   */
  @Transactional
  public void advise(Acting who, AmendmentId id, Opinion opinion, String reason) {
    var found = amendments.find(who.region(), id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    // the contract is locked before the amendment is read: what is read then is sure to be the newest
    var contract = changes.running(who, new ContractId(found.contractId()));
    Refused.unless(Rules.advises(who, contract), Reason.NOT_YOURS);
    var amendment = amendments.find(who.region(), id).orElseThrow();
    Refused.unless(!amendment.proposer().equals(who.person()), Reason.ADVICE_OWN);
    Refused.unless(amendment.state() == AmendmentState.AWAITING_ADVICE, Reason.ADVICE_NOT_AWAITED);
    if (reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("advice-reason");
    }
    var now = clock.instant();
    amendments.addAdvice(who, amendment, opinion, reason, now);
    amendments.move(who, amendment, AmendmentState.PROPOSED, null, null, now);
    history.record(who, opinion == Opinion.FOR ? "amendment.advised-for" : "amendment.advised-against",
        Kind.CONTRACT, contract.contractId(), reason);
  }
}
