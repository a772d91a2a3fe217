package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.ContractState;
import id.lelangkinerja.contract.ContractVersion;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.running.page.CoursePage;
import id.lelangkinerja.running.page.Settled;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the page that tells what became of a contract. */
@Component
class CoursePages {
  private final RunningQuery running;
  private final ContractQuery contracts;
  private final TransferQuery transfers;
  private final HandoverQuery handovers;
  private final HistoryQuery history;
  private final Clock clock;

  CoursePages(RunningQuery running, ContractQuery contracts, TransferQuery transfers,
      HandoverQuery handovers, HistoryQuery history, Clock clock) {
    this.clock = clock;
    this.running = running;
    this.contracts = contracts;
    this.transfers = transfers;
    this.handovers = handovers;
    this.history = history;
  }

  Screen course(Acting who, Links links, ContractId id) {
    var contract = running.contract(who, id);
    var amendments = running.amendments(who, id);
    var versions = contracts.versions(who.region(), id.value());
    var settled = running.closed(who.region(), id.value()).map(CoursePages::settled).orElse(null);
    return Screen.of("running/course",
        new CoursePage(headline(contract, versions.size(), amendments), contract.number(), contract.title(),
            contract.agencyName(), Tags.of(contract.state()), links.contracts().contract(id.value()),
            versions.reversed().stream().map(each -> version(links, contract, each, amendments)).toList(),
            amendments.stream().map(each -> proposal(links, each)).toList(),
            contracts.holders(who.region(), id.value()).stream()
                .map(each -> new CoursePage.Holder(each.agencyName(), each.fromDay(), each.toDay(), each.basis(),
                    each.fileId() == null ? null : links.running().decree(id.value(), each.fileId())))
                .toList(),
            settled,
            contract.state() == ContractState.TERMINATED ? links.running().settlement(id.value()) : null,
            origin(who, links, contract), contracts.heirs(who.region(), id.value()).stream()
                .map(each -> kin(links, each, each.share())).toList(),
            answered(who, links, id), may(who, links, contract, amendments),
            history.of(who.region(), Kind.CONTRACT, id.value())));
  }

  private CoursePage.@Nullable Kin origin(Acting who, Links links, Contract contract) {
    var origin = contract.originId();
    return origin == null
        ? null
        : contracts.find(who.region(), origin).map(each -> kin(links, each, contract.share())).orElse(null);
  }

  private static CoursePage.Kin kin(Links links, Contract contract, @Nullable BigDecimal share) {
    return new CoursePage.Kin(contract.number(), contract.agencyName(), Objects.requireNonNull(share, "a share"),
        links.contracts().contract(contract.contractId()));
  }

  static Settled settled(Closed closed) {
    return new Settled(closed.closedAt(), closed.note(), closed.missing(), closed.score(), closed.scoreWithMissing(),
        closed.years().stream().map(each -> new Settled.Year(Integer.toString(each.year()), each.missing(),
            each.score(), each.scoreWithMissing())).toList());
  }

  private static Sentence headline(Contract contract, int versions, List<Amended> amendments) {
    if (contract.state() == ContractState.TRANSFERRED) {
      return Sentence.of("running.course.divided", contract.number());
    }
    if (!Rules.isRunning(contract)) {
      return Sentence.of("running.course.ended", contract.number());
    }
    return isOpen(amendments)
        ? Sentence.of("running.course.waiting", contract.number())
        : versions == 1
            ? Sentence.of("running.course.unchanged", contract.number())
            : Sentence.of("running.course.changed", contract.number(), versions - 1);
  }

  private static CoursePage.Version version(Links links, Contract contract, ContractVersion version,
      List<Amended> amendments) {
    var amended = amendments.stream()
        .filter(each -> Integer.valueOf(version.version()).equals(each.amendment().version())).findFirst();
    var amendment = amended.map(Amended::amendment);
    return new CoursePage.Version(version.version(), version.effectiveOn(),
        amendment.map(each -> each.ground().key()).orElse(null), amendment.map(Amendment::reason).orElse(null),
        amended.map(Amended::advice).map(Advice::shown).orElse(null),
        links.running().version(contract.contractId(), version.version()));
  }

  private static CoursePage.Proposal proposal(Links links, Amended each) {
    var amendment = each.amendment();
    return new CoursePage.Proposal(amendment.no(), Tags.of(amendment.state()), amendment.ground().key(),
        each.changes().size(), amendment.proposedAt(), links.running().amendment(amendment.amendmentId()));
  }

  private CoursePage.May may(Acting who, Links links, Contract contract, List<Amended> amendments) {
    var id = contract.contractId();
    boolean plans = Rules.isRunning(contract) && Rules.plansFor(who, contract);
    return new CoursePage.May(
        address(Rules.mayPropose(who, contract) && !isOpen(amendments) && !isOver(contract),
            links.running().newAmendment(id)),
        address(plans && (!transfers.successors(who, contract).isEmpty() || transfers.heirs(who, contract).size() > 1),
            links.running().transfer(id)),
        address(plans, links.running().closing(id)),
        address(Rules.mayTerminate(who, contract, today()), links.running().termination(id)),
        address(handovers.owedBy(who).stream().anyMatch(each -> each.contractId().equals(id)),
            links.running().handoverOf(id)),
        address(Rules.watchesHandovers(who), links.running().handovers()));
  }

  private List<CoursePage.Answered> answered(Acting who, Links links, ContractId id) {
    var acts = handovers.of(who.region(), id.value());
    return handovers.answered(who.region(), id.value()).stream()
        .map(each -> new CoursePage.Answered(each.name(), each.office(), each.acting(), each.fromDay(), each.toDay(),
            acts.stream().filter(act -> act.name().equals(each.name()) && act.since().equals(each.fromDay()))
                .map(act -> links.running().handover(act.handoverId())).findFirst().orElse(null)))
        .toList();
  }

  /** No year is left whose targets could change. */
  private boolean isOver(Contract contract) {
    return contract.lastYear() < today().getYear();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }

  private static boolean isOpen(List<Amended> amendments) {
    return amendments.stream().anyMatch(each -> each.amendment().state().isOpen());
  }

  private static @Nullable String address(boolean may, String url) {
    return may ? url : null;
  }
}
