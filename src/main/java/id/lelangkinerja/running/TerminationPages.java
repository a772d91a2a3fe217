package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.running.page.Account;
import id.lelangkinerja.running.page.SettlementPage;
import id.lelangkinerja.running.page.TerminationPage;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the page on which a contract is terminated, and the one that tells everyone how it was settled. */
@Component
class TerminationPages {
  private final RunningQuery running;
  private final ContractQuery contracts;
  private final Reckoning reckoning;
  private final Choices choices;
  private final InPublicLog log;
  private final Clock clock;

  TerminationPages(RunningQuery running, ContractQuery contracts, Reckoning reckoning, Choices choices,
      InPublicLog log, Clock clock) {
    this.running = running;
    this.contracts = contracts;
    this.reckoning = reckoning;
    this.choices = choices;
    this.log = log;
    this.clock = clock;
  }

  /** For who may terminate it; NOT_FOUND_HERE for others and once it has ended. */
  Screen form(Acting who, Links links, ContractId id, Locale reader) {
    var contract = running.contract(who, id);
    Refused.unless(Rules.mayTerminate(who, contract, today()), Reason.NOT_FOUND_HERE);
    return Screen.of("running/termination",
        new TerminationPage(contract.number(), contract.title(), contract.agencyName(),
            choices.of(TerminationGround.class, "termination-ground", reader),
            account(reckoning.settle(who.region(), contract, today()), null), links.running().termination(id.value()),
            links.running().course(id.value())));
  }

  Screen settlement(RegionId region, Links links, UUID id) {
    var ended = ended(region, id);
    var contract = contracts.find(region, id).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    return Screen.of("running/settlement",
        new SettlementPage(contract.number(), contract.title(), contract.agencyName(), links.contracts().contract(id),
            ended.settlement().on(), ended.ground().key(), ended.reason(), ended.basis(),
            account(ended.settlement(), ended.spent()), links.running().settlementPaper(id),
            log.of(region, links, ended.fileId(), links.running().settlementPaper(id))));
  }

  /** How the contract was terminated; NOT_FOUND_HERE where it was not. */
  Termination ended(RegionId region, UUID contract) {
    return running.terminated(region, contract).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  static Account account(Settlement settlement, @Nullable Rupiah spent) {
    return new Account(CoursePages.settled(settlement.scores()), settlement.results().stream()
        .map(each -> new Account.Result(each.indicatorName(), each.unit(), each.decimals(),
            Integer.toString(each.year()), each.due(), each.value(), each.achievement(), each.missing()))
        .toList(), settlement.dropped(), settlement.budget(), spent,
        spent == null ? null : new Rupiah(settlement.budget().amount() - spent.amount()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }
}
