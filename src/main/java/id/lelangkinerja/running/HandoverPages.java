package id.lelangkinerja.running;

import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.SigningMeans;
import id.lelangkinerja.measurement.Achievements.Progress;
import id.lelangkinerja.measurement.Period;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.running.page.HandoverPage;
import id.lelangkinerja.running.page.HandoversPage;
import id.lelangkinerja.running.page.StandingState;
import id.lelangkinerja.running.page.TakingOverPage;
import id.lelangkinerja.sheet.Table;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Inquiry;
import id.lelangkinerja.signing.Opening;
import id.lelangkinerja.signing.Ordering;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Listing;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Sorting;
import id.lelangkinerja.web.page.Tag;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the pages of handover acts. */
@Component
class HandoverPages {
  private static final int MOST = 10_000;
  private final HandoverQuery handovers;
  private final ContractQuery contracts;
  private final StandingQuery standings;
  private final InPublicLog log;
  private final Ordering ordering;
  private final SigningMeans means;
  private final Opening opening;

  HandoverPages(HandoverQuery handovers, ContractQuery contracts, StandingQuery standings, InPublicLog log,
      Ordering ordering, SigningMeans means, Opening opening) {
    this.handovers = handovers;
    this.contracts = contracts;
    this.standings = standings;
    this.log = log;
    this.ordering = ordering;
    this.means = means;
    this.opening = opening;
  }

  /** For the person who owes the act; NOT_FOUND_HERE for others. */
  Screen takingOver(Acting who, Links links, ContractId id) {
    var duty = handovers.owedBy(who).stream().filter(each -> each.contractId().equals(id.value())).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var contract = contracts.find(who.region(), id.value()).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var today = handovers.today();
    return Screen.of("running/taking-over",
        new TakingOverPage(duty.number(), duty.title(), duty.agencyName(), duty.office(), duty.acting(), duty.since(),
            duty.dueOn(), duty.isOverdue(today), handovers.former(who.region(), duty).orElse(null),
            state(standings.on(who.region(), contract, today)), links.running().handoverOf(id.value()),
            links.contracts().contract(id.value())));
  }

  Screen handover(RegionId region, @Nullable Acting who, Links links, UUID id, boolean asks) {
    var act = readable(region, who, id);
    boolean open = who != null && Rules.isOwn(who, act) && act.state() == HandoverState.DRAWN_UP;
    return Screen.of("running/handover",
        new HandoverPage(Sentence.of("running.handover." + (act.signedAt() == null ? "open" : "signed"), act.number(),
            act.name()), act.number(), act.title(), act.agencyName(), links.contracts().contract(act.contractId()),
            new Tag(act.state().key(), act.signedAt() == null ? "watch" : "good"), act.name(), act.office(),
            act.acting(), act.since(), act.until(), act.former(), act.remarks(), links.running().handoverPaper(id),
            act.signedFileId() == null
                ? null
                : log.of(region, links, act.signedFileId(), links.running().handoverPaper(id)),
            act.documentHash(), act.signedAt(), open ? links.running().handoverSignature(id) : null,
            open ? links.running().handoverOf(act.contractId()) : null, asks,
            means.isNational(), links.running().handoverInTurn(id),
            open && who != null ? inquiry(who, links, id) : null,
            open && who != null ? opening.of(who, links.running().handoverPaper(id), act.documentHash()) : null,
            open ? links.running().handoverSignatureFile(id) : null, open ? standing(region, act) : null));
  }

  /** As of the day of which the act tells. */
  private StandingState standing(RegionId region, Handover act) {
    var contract = contracts.find(region, act.contractId()).orElseThrow();
    return state(standings.on(region, contract, LocalDate.ofInstant(act.drawnAt(), Texts.ZONE)));
  }

  /** An act that is drawn up anew is another one, so that nobody need give up the order for this one. */
  private @Nullable Inquiry inquiry(Acting who, Links links, UUID id) {
    return ordering.inquiry(who, DocumentKind.HANDOVER, id, links.running().handoverInquiry(id), null, _ -> false);
  }

  Screen handovers(Acting who, Links links, Form asked) {
    Refused.unless(Rules.watchesHandovers(who), Reason.NOT_FOUND_HERE);
    var list = Listing.of(asked, handovers.countSigned(who.region()), links.running().handovers(),
        links.running().handoversCsv(), HandoverRepository.COLUMNS);
    var today = handovers.today();
    var owed = handovers.owed(who.region()).stream()
        .map(each -> new HandoversPage.Owed(each.number(), each.title(), links.contracts().contract(each.contractId()),
            each.name(), each.office(), each.since(), each.dueOn(), each.isOverdue(today)))
        .toList();
    long late = owed.stream().filter(HandoversPage.Owed::overdue).count();
    return Screen.of("running/handovers", new HandoversPage(
        Sentence.of(owed.isEmpty() ? "running.handovers.none" : "running.handovers.some", owed.size(), late), owed,
        handovers.signed(who.region(), list.sorting(), Pager.SIZE, list.pager().offset()).stream()
            .map(each -> new HandoversPage.Done(each.number(), each.title(),
                links.running().handover(each.handoverId()), each.name(), each.office(), each.since(),
                Objects.requireNonNull(each.signedAt(), "a signed act has its moment")))
            .toList(),
        list));
  }

  /** What is owed, the oldest first, and then what is signed, as the list is sorted. */
  Table table(Acting who, Form asked) {
    Refused.unless(Rules.watchesHandovers(who), Reason.NOT_FOUND_HERE);
    var table = new Table("contract", "agency", "name", "office", "acting", "since", "due_on", "signed_at");
    for (var duty : handovers.owed(who.region())) {
      table.row(duty.number(), duty.agencyName(), duty.name(), duty.office(), duty.acting(), duty.since(),
          duty.dueOn(), null);
    }
    var sorting = Sorting.of(asked, HandoverRepository.COLUMNS, "");
    for (var act : handovers.signed(who.region(), sorting, MOST, 0)) {
      table.row(act.number(), act.agencyName(), act.name(), act.office(), act.acting(), act.since(),
          Duty.dueOn(act.since()), act.signedAt());
    }
    return table;
  }

  /** Everyone reads a signed act; one that is not, who signs it and who may read what is proposed about the contract. */
  Handover readable(RegionId region, @Nullable Acting who, UUID id) {
    return handovers.find(region, id)
        .filter(act -> act.state() == HandoverState.SIGNED || (who != null && Rules.mayRead(who, act)))
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  static StandingState state(ContractStanding standing) {
    return new StandingState(standing.day(), Integer.toString(standing.year()), standing.score(),
        standing.progress().stream().map(HandoverPages::line).toList(),
        standing.late().stream().map(HandoverPages::figure).toList(),
        standing.coming().stream().map(HandoverPages::figure).toList(), standing.open());
  }

  private static StandingState.Line line(Progress each) {
    var pledge = each.pledge();
    return new StandingState.Line(pledge.indicatorName(), pledge.unit(), pledge.decimals(), pledge.target(),
        each.attainment().value().orElse(null), each.attainment().raw().orElse(null));
  }

  private static StandingState.Figure figure(Missing each) {
    return new StandingState.Figure(each.indicatorName(), Period.key(each.period(), each.periods()), each.period(),
        Integer.toString(each.year()), each.dueOn());
  }
}
