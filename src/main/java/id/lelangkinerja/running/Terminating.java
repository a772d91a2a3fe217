package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractChanges;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractState;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a contract before its term, by one of the grounds alone, and freezes its settlement: what was achieved until
 * today, the score of the time that has passed, the money spent and given back. What was still to come is owed by nobody
 * from then on.
 */
@Service
public class Terminating {
  private final ContractChanges changes;
  private final Reckoning reckoning;
  private final TerminationRepository terminations;
  private final AmendmentRepository amendments;
  private final TransferQuery transfers;
  private final Statement statement;
  private final Clock clock;

  Terminating(ContractChanges changes, Reckoning reckoning, TerminationRepository terminations,
      AmendmentRepository amendments, TransferQuery transfers, Statement statement, Clock clock) {
    this.changes = changes;
    this.reckoning = reckoning;
    this.terminations = terminations;
    this.amendments = amendments;
    this.transfers = transfers;
    this.statement = statement;
    this.clock = clock;
  }

  /**
   * By the mayor, but never for a contract of an agency to which that person belongs.
   *
   * @param reason what happened; everyone reads it
   * @param basis  the decision by its number and date
   * @param spent  of the budget of all years
   * @throws Refused NOT_FOUND_HERE, NOT_YOURS, CONTRACT_NOT_RUNNING, AMENDMENT_OPEN; CONTRACT_TERM_OVER once its last
   * year is over, since it is closed then; REASON_MISSING at "reason" or "basis"; SPENT_TOO_MUCH at "spent";
   * CONTRACT_HAS_SUCCESSOR and AGENCY_AT_WORK at "ground" where the agency is not dissolved without a successor
   */
  @Transactional
  public void terminate(Acting who, ContractId id, TerminationGround ground, String reason, String basis,
      Rupiah spent) {
    var contract = changes.running(who, id);
    Refused.unless(Rules.decides(who, contract), Reason.NOT_YOURS);
    Refused.unless(!amendments.anyOpen(who.region(), id.value()), Reason.AMENDMENT_OPEN);
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, Texts.ZONE);
    Refused.unless(today.getYear() <= contract.lastYear(), Reason.CONTRACT_TERM_OVER);
    if (ground == TerminationGround.DISSOLVED) {
      refuseUnlessDissolved(who, contract, today);
    }
    stated(reason, "reason");
    stated(basis, "basis");
    var settlement = reckoning.settle(who.region(), contract, today);
    if (spent.compareTo(settlement.budget()) > 0) {
      throw new Refused(Reason.SPENT_TOO_MUCH).at("spent");
    }
    var grounds = new Statement.Grounds(ground, reason, basis, now, spent);
    terminations.add(who, id.value(), statement.issue(who, contract, grounds, settlement));
    changes.end(who, id, ContractState.TERMINATED, reason);
  }

  private void refuseUnlessDissolved(Acting who, Contract contract, LocalDate today) {
    if (!transfers.successors(who, contract).isEmpty()) {
      throw new Refused(Reason.CONTRACT_HAS_SUCCESSOR).at("ground");
    }
    if (!terminations.isGone(who.region(), contract.agencyId(), today)) {
      throw new Refused(Reason.AGENCY_AT_WORK).at("ground");
    }
  }

  private static void stated(String words, String field) {
    if (words.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at(field);
    }
  }
}
