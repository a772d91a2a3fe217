package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractChanges;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.Passing;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a running contract over to the agency that followed its holder: whole, as the same contract. Of a holder that
 * was split, the planner names the part that takes it, or divides it among several: {@link Dividing}.
 */
@Service
public class Transferring {
  private final ContractChanges changes;
  private final TransferQuery transfers;
  private final FileStore files;
  private final History history;
  private final Clock clock;

  Transferring(ContractChanges changes, TransferQuery transfers, FileStore files, History history, Clock clock) {
    this.changes = changes;
    this.transfers = transfers;
    this.files = files;
    this.history = history;
    this.clock = clock;
  }

  /**
   * By a planner who belongs to neither agency. From the day on the successor's people report and answer for the
   * contract, and the periods that end on it or later count for the successor.
   *
   * @param basis  the regulation or decision
   * @param decree its file; null where none is laid down
   * @throws Refused NOT_FOUND_HERE, NOT_YOURS, CONTRACT_NOT_RUNNING, NO_SUCCESSOR when that agency has not followed the
   *                 holder; TRANSFER_TOO_EARLY at "from" before the succession, the contract or the holder's own
   *                 first day; TRANSFER_TOO_LATE at "from" after today; REASON_MISSING at "basis"; FILE_TYPE,
   *                 FILE_EMPTY or FILE_TOO_LARGE of the decree
   */
  @Transactional
  public void transfer(Acting who, ContractId id, AgencyId successor, LocalDate from, String basis,
      @Nullable Decree decree) {
    var contract = changes.running(who, id);
    Refused.unless(Rules.plansFor(who, contract) && !who.belongsTo(successor), Reason.NOT_YOURS);
    var heir = transfers.successors(who, contract).stream().filter(each -> each.agencyId().equals(successor.value()))
        .findFirst().orElseThrow(() -> new Refused(Reason.NO_SUCCESSOR).at("successor"));
    if (from.isAfter(LocalDate.ofInstant(clock.instant(), Texts.ZONE))) {
      throw new Refused(Reason.TRANSFER_TOO_LATE).at("from");
    }
    if (isTooEarly(contract, heir, from)) {
      throw new Refused(Reason.TRANSFER_TOO_EARLY).at("from");
    }
    if (basis.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("basis");
    }
    changes.handOver(who, id, successor, new Passing(from, basis, Decree.keep(files, who, decree)));
    history.record(who, "contract.transferred", Kind.CONTRACT, id.value(), heir.name());
  }

  private static boolean isTooEarly(Contract contract, Successor heir, LocalDate from) {
    var since = heir.effectiveOn();
    Instant inForce = Objects.requireNonNull(contract.inForceAt(), "a running contract is in force");
    return (since != null && from.isBefore(since)) || from.isBefore(LocalDate.ofInstant(inForce, Texts.ZONE));
  }
}
