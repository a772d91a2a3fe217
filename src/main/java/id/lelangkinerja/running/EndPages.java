package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.measurement.Period;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.running.page.ClosingPage;
import id.lelangkinerja.running.page.TransferPage;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Builds the pages on which a planner hands a contract over or closes it. */
@Component
class EndPages {
  private final RunningQuery running;
  private final TransferQuery transfers;
  private final Settling settling;
  private final Clock clock;

  EndPages(RunningQuery running, TransferQuery transfers, Settling settling, Clock clock) {
    this.running = running;
    this.transfers = transfers;
    this.settling = settling;
    this.clock = clock;
  }

  Screen transfer(Acting who, Links links, ContractId id) {
    var contract = planned(who, id);
    var successors = transfers.successors(who, contract);
    var heirs = transfers.heirs(who, contract);
    boolean divides = heirs.size() > 1 && Rules.divides(who, contract, heirs);
    return Screen.of("running/transfer",
        new TransferPage(contract.number(), contract.title(), contract.agencyName(),
            successors.stream().map(each -> new Choice(each.agencyId().toString(), each.name())).toList(),
            links.running().transfer(id.value()), divides ? links.running().division(id.value()) : null,
            links.running().course(id.value())));
  }

  Screen closing(Acting who, Links links, ContractId id) {
    var contract = planned(who, id);
    var closed = settling.settle(who.region(), id.value(), contract.firstYear(), contract.lastYear());
    boolean may = Closing.mayEnd(closed.missing(), contract.lastYear(),
        LocalDate.ofInstant(clock.instant(), Texts.ZONE));
    return Screen.of("running/closing",
        new ClosingPage(contract.number(), contract.title(), contract.agencyName(),
            Integer.toString(contract.lastYear()), CoursePages.settled(closed),
            settling.missing(who.region(), id.value()).stream().map(each -> missing(links, each)).toList(),
            may ? links.running().closing(id.value()) : null, links.running().course(id.value())));
  }

  /** A running contract that this person plans for; NOT_FOUND_HERE otherwise. */
  Contract planned(Acting who, ContractId id) {
    var contract = running.contract(who, id);
    Refused.unless(Rules.isRunning(contract) && Rules.plansFor(who, contract), Reason.NOT_FOUND_HERE);
    return contract;
  }

  private static ClosingPage.Missing missing(Links links, Missing each) {
    return new ClosingPage.Missing(each.indicatorName(), Period.key(each.period(), each.periods()), each.period(),
        Integer.toString(each.year()), each.dueOn(), new Tag(Choices.key("measurement-state", each.state()), ""),
        links.figures().measurement(each.measurementId()));
  }
}
