package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractChanges;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mayor decides an amendment; approved, it is in force from that day on as the next version of the contract. */
@Service
public class Deciding {
  private final ContractChanges changes;
  private final AmendmentRepository amendments;
  private final History history;
  private final Clock clock;

  Deciding(ContractChanges changes, AmendmentRepository amendments, History history, Clock clock) {
    this.changes = changes;
    this.amendments = amendments;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Returns the number of the contract's new version. Refused with NOT_FOUND_HERE, NOT_YOURS, AMENDMENT_DECIDED,
   * AMENDMENT_OWN for the proposer, CONTRACT_NOT_RUNNING, or AMENDMENT_YEAR_OVER when a year that it changes has ended
   * since it was proposed.
   */
  @Transactional
  public int approve(Acting who, AmendmentId id) {
    var contract = contract(who, id);
    var amendment = decidable(who, contract, id);
    var now = clock.instant();
    var targets = new Amended(amendment, amendments.changes(who.region(), id.value())).after();
    int version = changes.revise(who, new ContractId(contract.contractId()), LocalDate.ofInstant(now, Texts.ZONE),
        targets);
    amendments.move(who, amendment, AmendmentState.APPROVED, version, null, now);
    history.record(who, "amendment.approved", Kind.CONTRACT, contract.contractId());
    return version;
  }

  /** Refused as {@link #approve} is, and with REASON_MISSING at "reason". */
  @Transactional
  public void refuse(Acting who, AmendmentId id, String reason) {
    var contract = contract(who, id);
    var amendment = decidable(who, contract, id);
    if (reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    amendments.move(who, amendment, AmendmentState.REFUSED, null, reason, clock.instant());
    history.record(who, "amendment.refused", Kind.CONTRACT, contract.contractId());
  }

  /** The contract is locked before the amendment is read: what is read then is sure to be the newest. */
  private Contract contract(Acting who, AmendmentId id) {
    var found = amendments.find(who.region(), id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return changes.running(who, new ContractId(found.contractId()));
  }

  private Amendment decidable(Acting who, Contract contract, AmendmentId id) {
    Refused.unless(Rules.decides(who, contract), Reason.NOT_YOURS);
    var amendment = amendments.find(who.region(), id).orElseThrow();
    Refused.unless(amendment.state() == AmendmentState.PROPOSED, Reason.AMENDMENT_DECIDED);
    Refused.unless(Rules.mayDecide(who, contract, amendment), Reason.AMENDMENT_OWN);
    return amendment;
  }
}
