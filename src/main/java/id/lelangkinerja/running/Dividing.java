package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractChanges;
import id.lelangkinerja.contract.ContractDivision;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.Division;
import id.lelangkinerja.contract.Passing;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Divides a running contract among the agencies that followed its holder, by stated shares: from the first day of a year
 * each of them holds a contract of its own. The years before stay where they are, with every figure and score: targets,
 * weights and scores are those of a year, so that no year is cut in two. Where the agency was split within a year, one of
 * the successors takes the contract over whole until the next one begins.
 */
@Service
public class Dividing {
  private final ContractChanges changes;
  private final ContractDivision division;
  private final TransferQuery transfers;
  private final AmendmentRepository amendments;
  private final FileStore files;
  private final History history;
  private final Clock clock;

  Dividing(ContractChanges changes, ContractDivision division, TransferQuery transfers,
      AmendmentRepository amendments, FileStore files, History history, Clock clock) {
    this.changes = changes;
    this.division = division;
    this.transfers = transfers;
    this.amendments = amendments;
    this.files = files;
    this.history = history;
    this.clock = clock;
  }

  /**
   * By a planner who belongs to none of the agencies.
   *
   * @param basis  the regulation or decision
   * @param decree its file; null where none is laid down
   * @return the successors' contracts, in their order
   * @throws Refused NOT_FOUND_HERE, CONTRACT_NOT_RUNNING, NOT_YOURS; REASON_MISSING at "basis"; FILE_TYPE, FILE_EMPTY or
   *                 FILE_TOO_LARGE at "file"; and as {@link #parts}
   */
  @Transactional
  public List<ContractId> divide(Acting who, ContractId id, DivisionPlan plan, String basis, @Nullable Decree decree) {
    var contract = changes.running(who, id);
    var successors = transfers.heirs(who, contract);
    Refused.unless(Rules.divides(who, contract, successors), Reason.NOT_YOURS);
    var parts = parts(who, contract, plan);
    if (basis.isBlank()) {
      throw new Refused(Reason.REASON_MISSING).at("basis");
    }
    var made = division.divide(who, id, parts,
        new Passing(plan.from(), basis, Decree.keep(files, who, decree)), plan.divided());
    history.record(who, "contract.divided", Kind.CONTRACT, id.value(), told(parts, successors));
    return made;
  }

  /**
   * Who would take over how much.
   *
   * @throws Refused TRANSFER_TOO_LATE, TRANSFER_TOO_EARLY, DIVISION_DAY when it is not the first day of a year, or
   *                 CONTRACT_TERM_OVER, at "from"; AMENDMENT_OPEN while one waits; DIVISION_REPORTED when a figure of a
   *                 period from that day on is written down already; and as {@link DivisionPlan#parts}
   */
  @Transactional(readOnly = true)
  public List<Division.Part> parts(Acting who, Contract contract, DivisionPlan plan) {
    var successors = transfers.heirs(who, contract);
    var parts = plan.parts(successors);
    checkDay(contract, plan.from(), successors);
    Refused.unless(!amendments.anyOpen(who.region(), contract.contractId()), Reason.AMENDMENT_OPEN);
    Refused.unless(!transfers.isReported(who, contract, plan.from()), Reason.DIVISION_REPORTED, plan.from().getYear());
    return parts;
  }

  private void checkDay(Contract contract, LocalDate from, List<Successor> successors) {
    if (from.getDayOfYear() != 1) {
      throw new Refused(Reason.DIVISION_DAY).at("from");
    }
    if (from.isAfter(LocalDate.ofInstant(clock.instant(), Texts.ZONE))) {
      throw new Refused(Reason.TRANSFER_TOO_LATE).at("from");
    }
    if (from.getYear() > contract.lastYear()) {
      throw new Refused(Reason.CONTRACT_TERM_OVER).at("from");
    }
    var inForce = LocalDate.ofInstant(Objects.requireNonNull(contract.inForceAt(), "a running contract is in force"),
        Texts.ZONE);
    if (!from.isAfter(inForce) || successors.stream()
        .anyMatch(each -> each.effectiveOn() != null && from.isBefore(each.effectiveOn()))) {
      throw new Refused(Reason.TRANSFER_TOO_EARLY).at("from");
    }
  }

  private static String told(List<Division.Part> parts, List<Successor> successors) {
    return parts.stream().map(part -> successors.stream()
        .filter(each -> each.agencyId().equals(part.successor().value())).map(Successor::name).findFirst().orElseThrow()
        + " " + part.share().stripTrailingZeros().toPlainString() + "%").collect(Collectors.joining("; "));
  }
}
