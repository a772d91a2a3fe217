package id.lelangkinerja.agreement;

import id.lelangkinerja.agreement.page.AgreementDeskPage;
import id.lelangkinerja.agreement.page.DesksPage;
import id.lelangkinerja.agreement.page.DrawingPage;
import id.lelangkinerja.contract.Signatory;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.inked.ScanWay;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.Consent;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.ActRow;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the pages of those who draw up and sign agreements. */
@Component
class AgreementPages {
  private static final Tag MISSING = new Tag("agreement-state.none", "need");
  private final AgreementQuery agreements;
  private final YearQuery years;
  private final DrawingUp drawing;
  private final AgreementSignaturePages signatures;
  private final Withdrawing withdrawing;
  private final HistoryQuery history;
  private final PaperRows papers;

  AgreementPages(AgreementQuery agreements, YearQuery years, DrawingUp drawing, AgreementSignaturePages signatures,
      Withdrawing withdrawing, HistoryQuery history, PaperRows papers) {
    this.agreements = agreements;
    this.years = years;
    this.drawing = drawing;
    this.signatures = signatures;
    this.withdrawing = withdrawing;
    this.history = history;
    this.papers = papers;
  }

  /** The agencies of a year, as far as this person may read. */
  Screen desks(Acting who, Links links, int year) {
    var newest = agreements.newest(who, year).stream()
        .collect(Collectors.toMap(Agreement::agencyId, Function.identity(), (first, _) -> first));
    var rows = years.owing(who.region(), year).stream()
        .filter(each -> Rules.mayRead(who, new AgencyId(each.agencyId())))
        .map(each -> row(each, newest.get(each.agencyId()), links)).toList();
    int inForce = (int) newest.values().stream().filter(each -> each.state() == AgreementState.IN_FORCE).count();
    return Screen.of("agreement/desks", new DesksPage(year, inForce, rows,
        links.agreements().desks() + "?year=" + (year - 1), links.agreements().desks() + "?year=" + (year + 1)));
  }

  private static DesksPage.Row row(YearQuery.Owing owing, @Nullable Agreement newest, Links links) {
    return new DesksPage.Row(owing.agencyName(), newest == null ? null : newest.number(),
        newest == null ? MISSING : newest.state().tag(), links.agreements().desk(owing.agencyId(), owing.year()));
  }

  Screen desk(Acting who, Links links, AgencyId agency, int year) {
    var name = agreements.agency(who, agency);
    var all = agreements.of(who, agency, year);
    var newest = all.stream().findFirst().map(each -> agreements.sheet(who.region(), each));
    var proposed = drawing.proposed(who, agency, year);
    var shown = newest.map(AgreementSheet::promised).orElse(proposed);
    boolean wasInForce = all.stream().anyMatch(each -> each.inForceAt() != null);
    return Screen.of("agreement/desk",
        new AgreementDeskPage(headline(name, year, newest, shown), name, year, newest.isPresent(),
            newest.map(each -> told(each, proposed)).orElse(List.of()), targets(shown, links),
            shown.budgets().stream().map(each -> new AgreementDeskPage.Programme(each.programme(), each.amount()))
                .toList(),
            shown.total(), all.stream().map(each -> papers.row(who.region(), links, each)).toList(),
            newest.filter(each -> each.agreement().state() == AgreementState.SIGNING)
                .map(sheet -> sheet.parties().stream().map(side -> party(sheet, side)).toList()).orElse(List.of()),
            newest.map(sheet -> ScanWay.to(links, AgreementByHand.paper(who, links, sheet), sheet.scan())).orElse(null),
            signatures.inquiry(who, links, newest),
            wasInForce ? links.agreements().plan(agency.value(), year) : null,
            wasInForce ? papers.officials(who, links, agency, year) : null,
            may(who, links, agency, year, newest, proposed), acts(who, all)));
  }

  private List<ActRow> acts(Acting who, List<Agreement> all) {
    var acts = new ArrayList<ActRow>();
    all.forEach(each -> acts.addAll(history.of(who.region(), Kind.AGREEMENT, each.agreementId())));
    acts.sort(Comparator.comparing(ActRow::at).reversed());
    return acts;
  }

  private static Sentence headline(String agency, int year, Optional<AgreementSheet> newest, Terms shown) {
    if (newest.isEmpty()) {
      return Sentence.of(shown.isNothing() ? "agreement.headline.nothing" : "agreement.headline.none", agency,
          Integer.toString(year));
    }
    var agreement = newest.get().agreement();
    return Sentence.of("agreement.headline." + agreement.state().name().toLowerCase(Locale.ROOT), agency,
        Integer.toString(year), agreement.no());
  }

  /** What of it does not hold any more, and whether the contracts promise something else by now. */
  private static List<Sentence> told(AgreementSheet sheet, Terms proposed) {
    var told = new ArrayList<Sentence>();
    sheet.lapses().forEach(each -> told.add(Sentence.of(each.why().key(), each.number(), each.lapsedOn())));
    if (sheet.agreement().outdated()) {
      told.add(Sentence.of("agreement.outdated"));
    } else if (sheet.agreement().state() == AgreementState.IN_FORCE && !sheet.promised().saysTheSameAs(proposed)) {
      told.add(Sentence.of("agreement.changed"));
    }
    return told;
  }

  private AgreementDeskPage.May may(Acting who, Links links, AgencyId agency, int year,
      Optional<AgreementSheet> newest, Terms proposed) {
    var at = links.agreements();
    boolean waits = newest.map(AgreementSheet::agreement)
        .filter(each -> each.state() == AgreementState.SIGNING && !each.outdated()).isPresent();
    boolean signs = newest.filter(sheet -> sheet.parties().stream().anyMatch(side -> Rules.maySign(who, sheet, side)))
        .isPresent();
    boolean published = newest.filter(each -> each.agreement().inForceAt() != null || each.agreement().isChange())
        .isPresent();
    return new AgreementDeskPage.May(
        Rules.mayDrawUp(who, agency) && !waits && !proposed.isNothing() ? at.drawing(agency.value(), year) : null,
        signs ? at.signature(agency.value(), year) : null,
        newest.filter(sheet -> withdrawing.isOpenTo(who, sheet)).map(_ -> at.withdrawal(agency.value(), year))
            .orElse(null),
        published ? at.agreement(agency.value(), year) : null);
  }

  /** What would be drawn up, for who may; NOT_FOUND_HERE for others, and while one waits for signatures. */
  Screen drawing(Acting who, Links links, AgencyId agency, int year) {
    var name = agreements.agency(who, agency);
    Refused.unless(Rules.mayDrawUp(who, agency), Reason.NOT_FOUND_HERE);
    var proposed = drawing.proposed(who, agency, year);
    var money = proposed.budgets().stream().map(each -> new DrawingPage.Money(AgreementController.field(each),
        each.programme(), each.amount())).toList();
    return Screen.of("agreement/drawing",
        new DrawingPage(name, year, drawing.before(who, agency, year).isPresent(), targets(proposed, links), money,
            links.agreements().desk(agency.value(), year), links.agreements().drawing(agency.value(), year)));
  }

  static List<AgreementDeskPage.Target> targets(Terms promised, Links links) {
    return promised.lines().stream().map(line -> new AgreementDeskPage.Target(line.objective(), line.indicator(),
        line.unit(), line.decimals(), line.target(), line.share(), links.contracts().contract(line.contractId())))
        .toList();
  }

  static AgreementDeskPage.Party party(AgreementSheet sheet, Signatory side) {
    return new AgreementDeskPage.Party(side.party().key(), side.name(), side.office(),
        sheet.consentOf(side.party()).map(Consent::at).orElse(null));
  }
}
