package id.lelangkinerja.contract;

import id.lelangkinerja.platform.Acting;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a contract in force go on in the contracts of several successors, a step of the use case that decides it. The
 * contract keeps the years that are behind, with all their figures; the successor of the largest share holds it and
 * completes them.
 */
@Service
public class ContractDivision {
  private final ContractChanges changes;
  private final ContractRepository contracts;
  private final SheetRepository sheets;
  private final VersionRepository versions;
  private final Clock clock;

  ContractDivision(ContractChanges changes, ContractRepository contracts, SheetRepository sheets,
      VersionRepository versions, Clock clock) {
    this.changes = changes;
    this.contracts = contracts;
    this.sheets = sheets;
    this.versions = versions;
    this.clock = clock;
  }

  /**
   * Makes the successors' contracts, in the order of the parts, in force from that day on.
   *
   * @param parts   100 per cent together
   * @param passing from the first day of a year
   * @param divided the indicators whose values are divided
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<ContractId> divide(Acting who, ContractId id, List<Division.Part> parts, Passing passing,
      Set<UUID> divided) {
    var origin = changes.running(who, id);
    var sheet = sheets.of(who.region(), origin);
    changes.handOver(who, id, keeper(parts).successor(), passing);
    changes.passOn(who, id, passing.from());
    var made = new ArrayList<ContractId>();
    for (var slice : Division.of(sheet, parts, passing.from().getYear(), divided)) {
      made.add(begin(who, sheet, slice, passing));
    }
    return made;
  }

  /** Who holds the contract before with what is behind: the largest share, of equal ones the first. */
  public static Division.Part keeper(List<Division.Part> parts) {
    return parts.stream().sorted(Comparator.comparing(Division.Part::share).reversed()).findFirst().orElseThrow();
  }

  private ContractId begin(Acting who, ContractSheet sheet, Division.Slice slice, Passing passing) {
    var origin = sheet.contract();
    var id = new ContractId(UUID.randomUUID());
    var now = clock.instant();
    var number = contracts.nextNumber(who.region(), passing.from().getYear());
    contracts.addShare(who, id, number, origin, slice.part(), passing.from(), now);
    sheets.add(who.region(), id, slice.indicators(), slice.commitments(), slice.budgets(), sheet.clauses());
    versions.note(who, id.value(), origin.agencyId(), slice.part().successor().value(), passing, now);
    changes.begin(who, id, origin.number());
    return id;
  }
}
