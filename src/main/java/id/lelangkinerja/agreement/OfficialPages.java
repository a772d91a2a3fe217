package id.lelangkinerja.agreement;

import id.lelangkinerja.agreement.page.AgreementDeskPage;
import id.lelangkinerja.agreement.page.AgreementSignaturePage;
import id.lelangkinerja.agreement.page.OfficialPage;
import id.lelangkinerja.agreement.page.OfficialsPage;
import id.lelangkinerja.agreement.page.PassingPage;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.history.HistoryQuery;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.Consent;
import id.lelangkinerja.signing.Opening;
import id.lelangkinerja.signing.Party;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.Sentence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the pages of what is passed on to officials. */
@Component
class OfficialPages {
  private final AgreementQuery agreements;
  private final OfficialQuery officials;
  private final PassingOn passing;
  private final OfficialSigning signing;
  private final Opening opening;
  private final FileStore files;
  private final HistoryQuery history;

  OfficialPages(AgreementQuery agreements, OfficialQuery officials, PassingOn passing, OfficialSigning signing,
      Opening opening, FileStore files, HistoryQuery history) {
    this.agreements = agreements;
    this.officials = officials;
    this.passing = passing;
    this.signing = signing;
    this.opening = opening;
    this.files = files;
    this.history = history;
  }

  Screen officials(Acting who, Links links, AgencyId agency, int year) {
    var name = agreements.agency(who, agency);
    var at = links.agreements();
    return Screen.of("agreement/officials", new OfficialsPage(name, year,
        officials.of(who, agency, year).stream()
            .map(each -> new OfficialsPage.Row(each.name(), each.office(), each.number(), each.state().tag(),
                each.baseState() != AgreementState.IN_FORCE,
                at.official(agency.value(), year, each.officialAgreementId())))
            .toList(),
        mayPassOn(who, agency, year) ? at.newOfficial(agency.value(), year) : null, at.desk(agency.value(), year)));
  }

  private boolean mayPassOn(Acting who, AgencyId agency, int year) {
    return OfficialRules.mayPassOn(who, agency) && passing.isWanted(who)
        && agreements.find(who, agency, year, AgreementState.IN_FORCE).isPresent();
  }

  /** What the agency may pass on; NOT_FOUND_HERE for who may not, and where nothing is in force or wanted. */
  AgreementSheet base(Acting who, AgencyId agency, int year) {
    agreements.agency(who, agency);
    Refused.unless(mayPassOn(who, agency, year), Reason.NOT_FOUND_HERE);
    return agreements.find(who, agency, year, AgreementState.IN_FORCE).orElseThrow();
  }

  /** The form, for something new or, where {@code changed} is one in force, for a change of it. */
  Screen passing(Acting who, Links links, AgencyId agency, int year, @Nullable UUID changed) {
    var base = base(who, agency, year);
    var at = links.agreements();
    var list = at.officials(agency.value(), year);
    var own = changed == null ? null : at.official(agency.value(), year, changed);
    return Screen.of("agreement/passing",
        new PassingPage(base.agreement().agencyName(), year, changed != null,
            passing.candidates(who, agency).stream()
                .map(each -> new Choice(each.personId().toString(), each.name() + ", " + each.office())).toList(),
            base.promised().lines().stream()
                .map(line -> new PassingPage.Target(new Choice(line.commitmentId().toString(), line.indicator()),
                    OfficialForms.target(line.commitmentId()), line.unit()))
                .toList(),
            OfficialForms.ACTIVITIES, own == null ? at.newOfficial(agency.value(), year) : own + "/change",
            list, own == null ? list : own));
  }

  Screen official(Acting who, Links links, AgencyId agency, int year, UUID id) {
    var sheet = officials.sheet(who, agency, year, id);
    var agreement = sheet.agreement();
    var at = links.agreements();
    return Screen.of("agreement/official",
        new OfficialPage(
            Sentence.of("agreement.official." + agreement.state().name().toLowerCase(Locale.ROOT),
                sheet.side(Party.FIRST).office(), Integer.toString(year)),
            agreement.agencyName(), year, told(sheet), targets(sheet, links),
            activities(sheet),
            sheet.parties().stream().map(side -> party(sheet, side)).toList(), agreement.number(), agreement.reason(),
            at.officialPaper(agency.value(), year, id), scan(who, links, sheet), may(who, links, sheet),
            history.of(who.region(), Kind.AGREEMENT, id),
            Rules.mayRead(who, agency) ? at.officials(agency.value(), year) : null));
  }

  private static List<Sentence> told(OfficialSheet sheet) {
    var agreement = sheet.agreement();
    var told = new ArrayList<Sentence>();
    if (agreement.byHand()) {
      told.add(Sentence.of("agreement.official-by-hand"));
    } else if (agreement.isOpen() && agreement.broughtFileId() != null) {
      told.add(Sentence.of("agreement.official-scanned"));
    } else if (agreement.isOpen() && sheet.isOnPaper()) {
      told.add(Sentence.of("agreement.official-on-paper"));
    }
    boolean counts = agreement.state() == AgreementState.SIGNING || agreement.state() == AgreementState.IN_FORCE;
    if (counts && agreement.baseState() != AgreementState.IN_FORCE) {
      told.add(Sentence.of("agreement.official-overtaken"));
    }
    return told;
  }

  private OfficialPage.@Nullable Scan scan(Acting who, Links links, OfficialSheet sheet) {
    var agreement = sheet.agreement();
    var file = agreement.broughtFileId();
    if (file == null || agreement.state() != AgreementState.SIGNING) {
      return null;
    }
    var url = links.agreements().official(agreement.agencyId(), agreement.year(), agreement.officialAgreementId());
    return new OfficialPage.Scan(url + "/scan.pdf", files.find(who.region(), file).sha256(),
        OfficialRules.mayAttest(who, sheet) ? url + "/attestation" : null);
  }

  private OfficialPage.May may(Acting who, Links links, OfficialSheet sheet) {
    var agreement = sheet.agreement();
    var agency = new AgencyId(agreement.agencyId());
    var url = links.agreements().official(agency.value(), agreement.year(), agreement.officialAgreementId());
    boolean signs = sheet.parties().stream().anyMatch(side -> OfficialRules.maySign(who, sheet, side));
    boolean changes = agreement.state() == AgreementState.IN_FORCE && mayPassOn(who, agency, agreement.year());
    return new OfficialPage.May(signs ? url + "/signature" : null,
        OfficialRules.mayBring(who, sheet) ? url + "/paper" : null, changes ? url + "/change" : null,
        OfficialRules.mayWithdraw(who, sheet) ? url + "/withdrawal" : null);
  }

  /** The last look before signing, for the person who may; NOT_FOUND_HERE for everyone else. */
  Screen signature(Acting who, Links links, AgencyId agency, int year, UUID id, boolean fresh) {
    var sheet = officials.sheet(who, agency, year, id);
    var side = sheet.parties().stream().filter(each -> OfficialRules.maySign(who, sheet, each)).findFirst()
        .orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var at = links.agreements();
    var url = at.official(agency.value(), year, id);
    return Screen.of("agreement/signature",
        new AgreementSignaturePage(sheet.agreement().number(), sheet.side(Party.FIRST).office(), year,
            party(sheet, side), targets(sheet, links), activities(sheet), sheet.agreement().reason(),
            opening.of(who, at.officialPaper(agency.value(), year, id), signing.toSign(who, agency, year, id)),
            !sheet.consents().isEmpty(), !fresh, false, url + "/signature",
            at.officialSignatureFile(agency.value(), year, id), url));
  }

  private static List<AgreementDeskPage.Target> targets(OfficialSheet sheet, Links links) {
    return AgreementPages.targets(new Terms(sheet.lines(), List.of()), links);
  }

  private static AgreementDeskPage.Party party(OfficialSheet sheet, OfficialParty side) {
    var at = sheet.consents().stream().filter(each -> each.party() == side.party()).map(Consent::at).findFirst()
        .orElse(null);
    return new AgreementDeskPage.Party(side.party().key(), side.name(), side.office(), signedAt(sheet, at));
  }

  /** By hand both are taken to have signed when the paper was brought. */
  private static @Nullable Instant signedAt(OfficialSheet sheet, @Nullable Instant at) {
    return sheet.agreement().byHand() ? sheet.agreement().inForceAt() : at;
  }

  private static List<AgreementDeskPage.Programme> activities(OfficialSheet sheet) {
    return sheet.activities().stream().map(each -> new AgreementDeskPage.Programme(each.activity(), each.amount()))
        .toList();
  }
}
