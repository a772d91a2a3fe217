package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractChanges;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractState;
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

/** Closes a contract whose term is over, or of which every figure is verified, and freezes its final score. */
@Service
public class Closing {
  private final ContractChanges changes;
  private final Settling settling;
  private final ClosingRepository closings;
  private final AmendmentRepository amendments;
  private final History history;
  private final Clock clock;

  Closing(ContractChanges changes, Settling settling, ClosingRepository closings, AmendmentRepository amendments,
      History history, Clock clock) {
    this.changes = changes;
    this.settling = settling;
    this.closings = closings;
    this.amendments = amendments;
    this.history = history;
    this.clock = clock;
  }

  /**
   * By a planner who does not belong to the agency.
   *
   * @param note why it is closed although figures are missing; may be empty where none is
   * @throws Refused NOT_FOUND_HERE, NOT_YOURS, CONTRACT_NOT_RUNNING, AMENDMENT_OPEN, CONTRACT_TERM_RUNNING while
   * figures are missing and the last year is not over, REASON_MISSING at "note"
   */
  @Transactional
  public void close(Acting who, ContractId id, String note) {
    var contract = changes.running(who, id);
    Refused.unless(Rules.plansFor(who, contract), Reason.NOT_YOURS);
    Refused.unless(!amendments.anyOpen(who.region(), id.value()), Reason.AMENDMENT_OPEN);
    var now = clock.instant();
    var closed = settling.settle(who.region(), id.value(), contract.firstYear(), contract.lastYear());
    Refused.unless(mayEnd(closed.missing(), contract.lastYear(), LocalDate.ofInstant(now, Texts.ZONE)),
        Reason.CONTRACT_TERM_RUNNING);
    if (closed.missing() > 0 && note.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("note");
    }
    closings.add(who, id.value(), closed, note.isBlank() ? null : note, now);
    changes.end(who, id, ContractState.CLOSED, note.isBlank() ? null : note);
    history.record(who, "contract.closed", Kind.CONTRACT, id.value());
  }

  /** Nothing is missing any more, or the last year is over. */
  static boolean mayEnd(int missing, int lastYear, LocalDate today) {
    return missing == 0 || today.getYear() > lastYear;
  }
}
