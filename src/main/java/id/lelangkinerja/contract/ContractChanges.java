package id.lelangkinerja.contract;

import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.round.LotMoves;
import id.lelangkinerja.round.LotState;
import id.lelangkinerja.web.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can become of a contract in force, and nothing else can: a new version, another holder, its end. Each is a
 * step of the use case that decides it, within that one's transaction: who may, and why, is decided and recorded there.
 */
@Service
public class ContractChanges {
  private final ContractRepository contracts;
  private final VersionRepository versions;
  private final LotMoves lots;
  private final FiguresRepository figures;
  private final History history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ContractChanges(ContractRepository contracts, VersionRepository versions, LotMoves lots, FiguresRepository figures,
      History history,
      ApplicationEventPublisher events, Clock clock) {
    this.contracts = contracts;
    this.versions = versions;
    this.lots = lots;
    this.figures = figures;
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The contract, locked until the act is done. Refused with NOT_FOUND_HERE, or CONTRACT_NOT_RUNNING when it has
   * ended.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Contract running(Acting who, ContractId id) {
    var contract = contracts.lockedPublished(who.region(), id);
    Refused.unless(contract.state() == ContractState.IN_FORCE, Reason.CONTRACT_NOT_RUNNING);
    return contract;
  }

  /**
   * Makes the next version of the contract and returns its number. Only targets and budgets of years that are not over on the day
   * can change (AMENDMENT_YEAR_OVER): what a past year was measured against stays.
   *
   * @param targets the new ones, by commitment
   * @param budgets the new ones in whole rupiah, by year
   * @param texts   the clauses and milestones that are worded anew
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public int revise(Acting who, ContractId id, LocalDate effectiveOn, Map<UUID, BigDecimal> targets,
      Map<Integer, Long> budgets, List<Reworded> texts) {
    var contract = running(who, id);
    var open = versions.commitmentsFrom(who.region(), contract.contractId(), effectiveOn.getYear());
    Refused.unless(open.containsAll(targets.keySet())
        && budgets.keySet().stream().allMatch(year -> year >= effectiveOn.getYear()), Reason.AMENDMENT_YEAR_OVER);
    int version = versions.later(who.region(), contract.contractId()).size() + 2;
    versions.add(who, contract.contractId(), version, effectiveOn, clock.instant(), targets);
    versions.addBudgets(who, contract.contractId(), version, budgets);
    versions.addTexts(who, contract.contractId(), version, texts);
    history.record(who, "contract.figures", Kind.CONTRACT, contract.contractId(),
        figures.of(who.region(), contract.contractId(), version));
    return version;
  }

  /**
   * Hands the contract over to the successor of its agency: whole, and the same contract from that day on. Refused with
   * TRANSFER_TOO_EARLY when the day is not after the one on which its present holder took it over.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void handOver(Acting who, ContractId id, AgencyId successor, Passing passing) {
    var contract = running(who, id);
    heldBefore(who, contract, passing.from());
    versions.transfer(who, contract, successor.value(), passing, clock.instant());
    events.publishEvent(new ContractTransferred(who, contract.contractId(),
        new AgencyId(contract.agencyId()), successor, passing.from()));
  }

  private void heldBefore(Acting who, Contract contract, LocalDate day) {
    var since = versions.holders(who.region(), contract.contractId()).getLast().fromDay();
    Refused.unless(since == null || since.isBefore(day), Reason.TRANSFER_TOO_EARLY);
  }

  /**
   * Lets this agency keep what is behind of a contract that is divided from that day on: handed over to it, or left with
   * it where it holds the contract already. Refused as {@link #handOver} is.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void keep(Acting who, ContractId id, AgencyId keeper, Passing passing) {
    var contract = running(who, id);
    if (keeper.value().equals(contract.agencyId())) {
      heldBefore(who, contract, passing.from());
    } else {
      handOver(who, id, keeper, passing);
    }
  }

  /** The contract goes on in others from this day: it keeps the periods that ended before, and owes no later ones. */
  @Transactional(propagation = Propagation.MANDATORY)
  void passOn(Acting who, ContractId id, LocalDate from) {
    var contract = running(who, id);
    contracts.move(who, contract.contractId(), ContractState.IN_FORCE, ContractState.TRANSFERRED, null,
        clock.instant());
    contracts.passOn(who, contract.contractId(), from);
    events.publishEvent(new ContractDivided(who.region(), contract.contractId(), from));
  }

  /** A contract that goes on from the one of this number has begun, by a text that has this hash. */
  @Transactional(propagation = Propagation.MANDATORY)
  void begin(Acting who, ContractId id, String origin, String documentHash) {
    history.record(who, "contract.figures", Kind.CONTRACT, id.value(), figures.of(who.region(), id.value(), 1));
    history.record(who, "contract.continued", Kind.CONTRACT, id.value(), origin);
    history.recordDocument(who, "contract.succession", Kind.CONTRACT, id.value(), documentHash);
    events.publishEvent(new ContractInForce(who.region(), id.value()));
  }

  /** Ends the contract as of now, at its term or before it; the lot is closed with the last of its contracts. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void end(Acting who, ContractId id, ContractState to, @Nullable String reason) {
    var contract = running(who, id);
    Instant now = clock.instant();
    contracts.move(who, contract.contractId(), ContractState.IN_FORCE, to, reason, now);
    if (to == ContractState.TERMINATED) {
      events.publishEvent(new ContractTerminated(who, contract.contractId(),
          LocalDate.ofInstant(now, Texts.ZONE)));
    }
    if (!versions.anyLive(who.region(), contract.lotId())) {
      lots.move(who, new LotId(contract.lotId()), LotState.RUNNING, LotState.CLOSED, null);
    }
  }
}
