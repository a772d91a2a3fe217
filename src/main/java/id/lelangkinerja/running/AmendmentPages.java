package id.lelangkinerja.running;

import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.contract.ContractId;
import id.lelangkinerja.contract.ContractQuery;
import id.lelangkinerja.contract.ContractSheet;
import id.lelangkinerja.contract.Reworded;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.running.page.AddendumSides;
import id.lelangkinerja.running.page.AmendmentPage;
import id.lelangkinerja.running.page.Particulars;
import id.lelangkinerja.running.page.ProposalPage;
import id.lelangkinerja.running.page.RewordedText;
import id.lelangkinerja.web.Choices;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.Texts;
import id.lelangkinerja.web.page.Sentence;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the pages on which other targets are proposed and decided. */
@Component
class AmendmentPages {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private final RunningQuery running;
  private final ContractQuery contracts;
  private final AddendumQuery addenda;
  private final AddendumInquiring inquiring;
  private final Effects effects;
  private final Choices choices;
  private final Clock clock;

  AmendmentPages(RunningQuery running, ContractQuery contracts, AddendumQuery addenda,
      AddendumInquiring inquiring, Effects effects, Choices choices, Clock clock) {
    this.running = running;
    this.contracts = contracts;
    this.addenda = addenda;
    this.inquiring = inquiring;
    this.effects = effects;
    this.choices = choices;
    this.clock = clock;
  }

  /** The form, for who may propose; NOT_FOUND_HERE for others, and once the contract has ended. */
  Screen proposal(Acting who, Links links, ContractId id, Locale reader) {
    var contract = running.contract(who, id);
    Refused.unless(Rules.mayPropose(who, contract), Reason.NOT_FOUND_HERE);
    return Screen.of("running/proposal",
        new ProposalPage(contract.number(), contract.title(), contract.agencyName(),
            choices.of(Ground.class, "ground", reader), rows(sheet(who, id)),
            NewBudgets.open(sheet(who, id), today()).stream()
                .map(each -> new ProposalPage.Budget(NewBudgets.field(each.year()), Integer.toString(each.year()),
                    new Rupiah(each.amount())))
                .toList(),
            NewTexts.open(sheet(who, id), today()).stream()
                .map(each -> new ProposalPage.Milestone(NewTexts.field(Reworded.Kind.MILESTONE, each.no()),
                    NewTexts.dayField(each.no()), each.dueOn(), each.text()))
                .toList(),
            clauses(sheet(who, id)), links.running().amendments(id.value()),
            links.running().course(id.value())));
  }

  private static List<ProposalPage.ClauseField> clauses(ContractSheet sheet) {
    return IntStream.range(0, sheet.clauses().size())
        .mapToObj(at -> new ProposalPage.ClauseField(NewTexts.field(Reworded.Kind.CLAUSE, at + 1),
            sheet.clauses().get(at).title()))
        .toList();
  }

  /** What the form says at first: the texts as they are in force, to be changed where they are to change. */
  Form first(Acting who, ContractId id, Form asked) {
    var sheet = sheet(who, id);
    var typed = new LinkedHashMap<String, String>();
    for (var each : NewTexts.open(sheet, today())) {
      typed.put(NewTexts.field(Reworded.Kind.MILESTONE, each.no()), each.text());
      typed.put(NewTexts.dayField(each.no()), each.dueOn().toString());
    }
    for (int no = 1; no <= sheet.clauses().size(); no++) {
      typed.put(NewTexts.field(Reworded.Kind.CLAUSE, no), sheet.clauses().get(no - 1).body());
    }
    return Form.of(typed, asked.reader());
  }

  /** The clauses and milestones that it words anew, word by word. */
  static List<RewordedText> texts(Amended amended) {
    return amended.texts().stream().map(each -> {
      var sides = Wording.compare(each.before(), each.after());
      return new RewordedText(each.key(), each.title(), each.beforeOn(), each.afterOn(), sides.left(), sides.right());
    }).toList();
  }

  /** The whole contract with the targets in force. */
  ContractSheet sheet(Acting who, ContractId id) {
    return contracts.sheet(who.region(), id.value()).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Texts.ZONE);
  }

  Screen amendment(Acting who, Links links, AmendmentId id) {
    var amended = running.amendment(who, id);
    var amendment = amended.amendment();
    var contract = running.contract(who, new ContractId(amendment.contractId()));
    return Screen.of("running/amendment",
        new AmendmentPage(headline(contract, amended), contract.number() + " · " + contract.title(),
            contract.agencyName(), links.running().course(contract.contractId()), Tags.of(amendment.state()),
            facts(amendment), amended.changes().stream().map(AmendmentPages::target).toList(), texts(amended),
            particulars(amended),
            proofs(who, links, contract, amendment), effects.ofIndicators(who.region(), amended).stream()
                .map(each -> new AmendmentPage.IndicatorEffect(Integer.toString(each.year()), each.indicator(),
                    each.before().reported().orElse(null), each.after().reported().orElse(null)))
                .toList(),
            effects.of(who.region(), amended).stream()
                .map(each -> new AmendmentPage.Effect(Integer.toString(each.year()),
                    each.before().reported().orElse(null), each.after().reported().orElse(null)))
                .toList(),
            addendum(who, links, contract, amendment),
            inquiring.shown(who, id, links.running().inquiry(id.value()), links.running().abandonment(id.value())),
            advised(who, links, contract, amended), may(who, links, contract, amendment)));
  }

  private static AmendmentPage.Advised advised(Acting who, Links links, Contract contract, Amended amended) {
    var amendment = amended.amendment();
    var given = amended.advice();
    return new AmendmentPage.Advised(amendment.state() == AmendmentState.AWAITING_ADVICE, amendment.unadvised(),
        Rules.mayAdvise(who, contract, amendment) ? links.running().advice(amendment.amendmentId()) : null,
        given == null ? null : given.shown());
  }

  private @Nullable AddendumSides addendum(Acting who, Links links, Contract contract, Amendment amendment) {
    return AddendumPages.sides(who, links, addenda, contract, amendment);
  }

  static Particulars particulars(Amended amended) {
    var amendment = amended.amendment();
    return new Particulars(amendment.event(), amendment.eventOn(), amendment.series(), amendment.seriesBefore(),
        amendment.seriesAfter(), amendment.askedFrom(), amended.budgets().stream()
            .map(each -> new Particulars.Budget(Integer.toString(each.year()), new Rupiah(each.before()),
                new Rupiah(each.after())))
            .toList());
  }

  private AmendmentPage.Proofs proofs(Acting who, Links links, Contract contract, Amendment amendment) {
    var id = amendment.amendmentId();
    return new AmendmentPage.Proofs(running.proofs(who, new AmendmentId(id)).stream()
        .map(file -> new AmendmentPage.Proof(file.name(), links.running().proof(id, file.fileId())))
        .toList(), Rules.mayProve(who, contract, amendment) ? links.running().proofs(id) : null);
  }

  private List<ProposalPage.Row> rows(ContractSheet sheet) {
    return sheet.indicators().stream().map(line -> new ProposalPage.Row(line.name(), line.unit(), line.decimals(),
        sheet.commitments().stream().filter(each -> each.indicatorId().equals(line.indicatorId()))
            .filter(each -> NewTargets.isOpen(each, today()))
            .map(each -> new ProposalPage.Cell(NewTargets.field(each), Integer.toString(each.year()), each.target()))
            .toList()))
        .filter(row -> !row.cells().isEmpty()).toList();
  }

  private static Sentence headline(Contract contract, Amended amended) {
    return Sentence.of(
        "running.amendment." + amended.amendment().state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        amended.changes().size() + amended.budgets().size() + amended.texts().size(), contract.number());
  }

  private static AmendmentPage.Facts facts(Amendment amendment) {
    return new AmendmentPage.Facts(amendment.ground().key(), amendment.reason(), amendment.proposerName(),
        amendment.proposedAt(), amendment.effectiveOn(), amendment.deciderName(), amendment.decidedAt(),
        amendment.decisionReason());
  }

  static AmendmentPage.Target target(Change change) {
    @Nullable
    BigDecimal percent = change.before().signum() == 0
        ? null
        : change.after().subtract(change.before()).multiply(HUNDRED).divide(change.before().abs(),
            MathContext.DECIMAL128);
    return new AmendmentPage.Target(change.indicatorName(), change.unit(), change.decimals(),
        Integer.toString(change.year()), change.before(), change.after(), percent);
  }

  private static AmendmentPage.May may(Acting who, Links links, Contract contract, Amendment amendment) {
    var id = amendment.amendmentId();
    boolean decides = Rules.mayDecide(who, contract, amendment);
    boolean refuses = Rules.mayRefuse(who, contract, amendment);
    boolean withdraws = Rules.isRunning(contract) && Rules.mayWithdraw(who, contract, amendment);
    return new AmendmentPage.May(decides ? links.running().approval(id) : null,
        refuses ? links.running().refusal(id) : null, withdraws ? links.running().withdrawal(id) : null,
        withdraws && !decides, amendment.state() == AmendmentState.APPROVED);
  }
}
