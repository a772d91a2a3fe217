package id.lelangkinerja.running;

import id.lelangkinerja.contract.Commitment;
import id.lelangkinerja.contract.ContractChanges;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Ordering;
import id.lelangkinerja.web.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes other targets for years of a running contract that are not over, or takes the proposal back. */
@Service
public class Amending {
  private final ContractChanges changes;
  private final ContractQuery contracts;
  private final AmendmentRepository amendments;
  private final Ordering ordering;
  private final History history;
  private final Clock clock;

  Amending(ContractChanges changes, ContractQuery contracts, AmendmentRepository amendments, Ordering ordering,
      History history, Clock clock) {
    this.changes = changes;
    this.contracts = contracts;
    this.amendments = amendments;
    this.ordering = ordering;
    this.history = history;
    this.clock = clock;
  }

  /**
   * By the head of the agency that holds the contract, or by a planner who does not belong to it.
   *
   * @param targets the targets asked for, by commitment; those equal to what is in force change nothing
   * @throws Refused NOT_FOUND_HERE, NOT_YOURS, CONTRACT_NOT_RUNNING, REASON_MISSING at "reason", AMENDMENT_OPEN while
   *                 another one waits, AMENDMENT_UNCHANGED; AMENDMENT_YEAR_OVER, OUT_OF_RANGE or TOO_MANY_DECIMALS at
   *                 "target.&lt;commitment&gt;"
   */
  @Transactional
  public AmendmentId propose(Acting who, ContractId id, Ground ground, String reason, Map<UUID, BigDecimal> targets) {
    var contract = changes.running(who, id);
    Refused.unless(Rules.mayPropose(who, contract), Reason.NOT_YOURS);
    if (reason.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    Refused.unless(!amendments.anyOpen(who.region(), id.value()), Reason.AMENDMENT_OPEN);
    var now = clock.instant();
    var sheet = contracts.sheet(who.region(), id.value()).orElseThrow();
    var before = sheet.commitments().stream().collect(Collectors.toMap(Commitment::commitmentId, Commitment::target));
    Refused.unless(before.keySet().containsAll(targets.keySet()), Reason.NOT_FOUND_HERE);
    var after = NewTargets.checked(sheet, targets, LocalDate.ofInstant(now, Texts.ZONE));
    var amendment = new AmendmentId(UUID.randomUUID());
    amendments.add(who, amendment, id.value(), ground, reason, now);
    amendments.addTargets(who, amendment, before, after);
    history.record(who, "amendment.proposed", Kind.CONTRACT, id.value());
    return amendment;
  }

  /**
   * By whoever could have proposed it, until somebody signed it: NOT_FOUND_HERE, NOT_YOURS, AMENDMENT_DECIDED, or
   * SIGNING_UNKNOWN while the national service owes an answer.
   */
  @Transactional
  public void withdraw(Acting who, AmendmentId id) {
    var contract = changes.running(who, contractOf(who, id));
    var amendment = amendments.find(who.region(), id).orElseThrow();
    Refused.unless(Rules.proposes(who, contract), Reason.NOT_YOURS);
    Refused.unless(Rules.mayWithdraw(who, contract, amendment), Reason.AMENDMENT_DECIDED);
    ordering.refuseOpen(who.region(), DocumentKind.AMENDMENT, id.value());
    amendments.move(who, amendment, AmendmentState.WITHDRAWN, null, null, clock.instant());
    history.record(who, "amendment.withdrawn", Kind.CONTRACT, contract.contractId());
  }

  private ContractId contractOf(Acting who, AmendmentId id) {
    return amendments.find(who.region(), id).map(found -> new ContractId(found.contractId()))
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }
}
