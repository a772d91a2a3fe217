package id.lelangkinerja.contract;

import id.lelangkinerja.notice.NoticeKind;
import id.lelangkinerja.notice.Notifying;
import id.lelangkinerja.notice.Recipients;
import id.lelangkinerja.notice.Told;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.PersonId;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
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
 * completes them. Each successor's contract has a text of its own, which its head and the mayor sign while it is in force.
 */
@Service
public class ContractDivision {
  private final ContractChanges changes;
  private final ContractRepository contracts;
  private final SheetRepository sheets;
  private final VersionRepository versions;
  private final Issuing issuing;
  private final Notifying notifying;
  private final Clock clock;

  ContractDivision(ContractChanges changes, ContractRepository contracts, SheetRepository sheets,
      VersionRepository versions, Issuing issuing, Notifying notifying, Clock clock) {
    this.changes = changes;
    this.contracts = contracts;
    this.sheets = sheets;
    this.versions = versions;
    this.issuing = issuing;
    this.notifying = notifying;
    this.clock = clock;
  }

  /**
   * Makes the successors' contracts, in the order of the parts, in force from that day on.
   *
   * @param parts   100 per cent together
   * @param passing from the first day of a year
   * @param divided the indicators whose values are divided
   * @throws id.lelangkinerja.platform.Refused PARTY_MISSING or MAYOR_MISSING where nobody is in office who takes over
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<ContractId> divide(Acting who, ContractId id, List<Division.Part> parts, Passing passing,
      Set<UUID> divided) {
    var origin = changes.running(who, id);
    var sheet = sheets.of(who.region(), origin);
    changes.keep(who, id, keeper(parts).successor(), passing);
    changes.passOn(who, id, passing.from());
    var made = new ArrayList<ContractId>();
    for (var slice : Division.of(sheet, parts, passing.from().getYear(), divided)) {
      made.add(add(who, sheet, slice, passing));
    }
    made.forEach(each -> begin(who, each, origin));
    return made;
  }

  /** Who holds the contract before with what is behind: the largest share, of equal ones the first. */
  public static Division.Part keeper(List<Division.Part> parts) {
    return parts.stream().sorted(Comparator.comparing(Division.Part::share).reversed()).findFirst().orElseThrow();
  }

  private ContractId add(Acting who, ContractSheet sheet, Division.Slice slice, Passing passing) {
    var origin = sheet.contract();
    var id = new ContractId(UUID.randomUUID());
    var now = clock.instant();
    var number = contracts.nextNumber(who.region(), passing.from().getYear());
    contracts.addShare(who, id, number, origin, slice.part(), passing.from(), now);
    sheets.add(who.region(), id, slice.indicators(), slice.commitments(), slice.budgets(), sheet.clauses());
    if (!slice.part().successor().value().equals(origin.agencyId())) {
      versions.note(who, id.value(), origin.agencyId(), slice.part().successor().value(), passing, now);
    }
    return id;
  }

  /** Once all have what they take over: the text tells by what they came to it. */
  private void begin(Acting who, ContractId id, Contract origin) {
    var contract = contracts.find(who.region(), id.value()).orElseThrow();
    var hash = issuing.text(who, contract, LocalDate.ofInstant(clock.instant(), Texts.ZONE));
    changes.begin(who, id, origin.number(), hash);
    askForSignatures(who, id, contract.number() + " · " + contract.title());
  }

  private void askForSignatures(Acting who, ContractId id, String named) {
    var signatories = sheets.parties(who.region(), id.value()).stream().map(Signatory::personId).map(PersonId::new);
    notifying.tell(who, Recipients.people(signatories.toList()), Told.of(NoticeKind.SIGNATURE, "notice.text.signature",
        List.of(named), links -> links.contracts().contractDesk(id.value())));
  }
}
