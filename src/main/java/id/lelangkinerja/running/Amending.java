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
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes other targets for years of a running contract that are not over, other milestones or clauses, or takes the
 * proposal back.
 */
@Service
public class Amending {
  private final ContractChanges changes;
  private final ContractQuery contracts;
  private final AmendmentRepository amendments;
  private final AskingAdvice advice;
  private final Stamp stamp;
  private final History history;
  private final Clock clock;

  Amending(ContractChanges changes, ContractQuery contracts, AmendmentRepository amendments, AskingAdvice advice,
      Stamp stamp, History history, Clock clock) {
    this.changes = changes;
    this.contracts = contracts;
    this.amendments = amendments;
    this.advice = advice;
    this.stamp = stamp;
    this.history = history;
    this.clock = clock;
  }

  /**
   * By the head of the agency that holds the contract, or by a planner who does not belong to it. Where the region wants
   * it on that day, it waits for the regional secretary's advice first; where no secretary might advise on it, the mayor
   * decides it without, and that is told.
   *
   * @throws Refused NOT_FOUND_HERE, NOT_YOURS, CONTRACT_NOT_RUNNING, REASON_MISSING at "reason", AMENDMENT_OPEN while
   *                 another one waits, AMENDMENT_UNCHANGED; AMENDMENT_DAY_PAST at "from"; AMENDMENT_YEAR_OVER, OUT_OF_RANGE
   *                 or TOO_MANY_DECIMALS at "target.&lt;commitment&gt;"; AMENDMENT_YEAR_OVER at "budget.&lt;year&gt;"; and
   *                 as {@link Grounds#check}, {@link NewBudgets#checked} and {@link NewTexts#checked}
   */
  @Transactional
  public AmendmentId propose(Acting who, ContractId id, Asked asked) {
    var contract = changes.running(who, id);
    Refused.unless(Rules.mayPropose(who, contract), Reason.NOT_YOURS);
    if (asked.reason().isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("reason");
    }
    Refused.unless(!amendments.anyOpen(who.region(), id.value()), Reason.AMENDMENT_OPEN);
    var now = clock.instant();
    var sheet = contracts.sheet(who.region(), id.value()).orElseThrow();
    var before = sheet.commitments().stream().collect(Collectors.toMap(Commitment::commitmentId, Commitment::target));
    Refused.unless(before.keySet().containsAll(asked.targets().keySet()), Reason.NOT_FOUND_HERE);
    var today = LocalDate.ofInstant(now, Texts.ZONE);
    var from = from(asked, today);
    asked.grounds().check(today);
    var after = NewTargets.checked(sheet, asked.targets(), from);
    var budgets = NewBudgets.checked(sheet, asked.grounds(), from);
    var texts = NewTexts.checked(sheet, asked.grounds().ground(), asked.texts(), from);
    Refused.unless(!after.isEmpty() || !budgets.isEmpty() || !texts.isEmpty(), Reason.AMENDMENT_UNCHANGED);
    var amendment = new AmendmentId(UUID.randomUUID());
    var wanted = advice.wanted(who, contract, today);
    amendments.add(who, amendment, id.value(), wanted, asked, now);
    amendments.addTargets(who, amendment, before, after);
    amendments.addBudgets(who, amendment, budgets);
    amendments.addTexts(who, amendment, texts);
    history.record(who, "amendment.proposed", Kind.CONTRACT, id.value());
    switch (wanted) {
      case YES -> advice.tell(who, contract, amendment);
      case IN_VAIN -> history.record(who, "amendment.unadvised", Kind.CONTRACT, id.value());
      case NOT -> {
      }
    }
    return amendment;
  }

  private static LocalDate from(Asked asked, LocalDate today) {
    var from = Objects.requireNonNullElse(asked.from(), today);
    if (from.isBefore(today)) {
      throw new Refused(Reason.AMENDMENT_DAY_PAST).at("from");
    }
    return from;
  }

  /**
   * By whoever could have proposed it, until somebody signed it: NOT_FOUND_HERE, NOT_YOURS, AMENDMENT_DECIDED, or
   * SIGNING_UNKNOWN while the national service owes an answer, or SCAN_AWAITED while
   * a scan waits to be attested.
   */
  @Transactional
  public void withdraw(Acting who, AmendmentId id) {
    var contract = changes.running(who, contractOf(who, id));
    var amendment = amendments.find(who.region(), id).orElseThrow();
    Refused.unless(Rules.proposes(who, contract), Reason.NOT_YOURS);
    Refused.unless(Rules.mayWithdraw(who, contract, amendment), Reason.AMENDMENT_DECIDED);
    stamp.refuseOpen(who.region(), id.value());
    amendments.move(who, amendment, AmendmentState.WITHDRAWN, null, null, clock.instant());
    history.record(who, "amendment.withdrawn", Kind.CONTRACT, contract.contractId());
  }

  private ContractId contractOf(Acting who, AmendmentId id) {
    return amendments.find(who.region(), id).map(found -> new ContractId(found.contractId()))
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }
}
