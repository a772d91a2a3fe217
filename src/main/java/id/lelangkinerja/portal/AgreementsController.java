package id.lelangkinerja.portal;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.OpenToAll;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.platform.RegionController;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.portal.page.AgreementPage;
import id.lelangkinerja.portal.page.AgreementsPage;
import id.lelangkinerja.web.Form;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Choice;
import id.lelangkinerja.web.page.InLog;
import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Sentence;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The yearly performance agreements of agencies, as signed. */
@RegionController
class AgreementsController {
  private final AgreementQuery agreements;
  private final LeafQuery leaves;

  AgreementsController(AgreementQuery agreements, LeafQuery leaves) {
    this.agreements = agreements;
    this.leaves = leaves;
  }

  @OpenToAll
  @GetMapping("/agreements")
  Screen list(@Nullable Acting who, RegionHere here, Form asked) {
    var links = Links.of(here).agreements();
    var all = agreements.newest(here.id(), null, null);
    var found = agreements.newest(here.id(), ContractSearch.id(asked, "agency"), year(asked));
    var pager = Pager.of(asked, found.size(), links.list(), "agency", "year");
    return Screen.of("portal/agreements", new AgreementsPage(
        (int) found.stream().filter(AgreementQuery.Agreement::isCurrent).count(), found.size() < all.size(),
        found.stream().skip(pager.offset()).limit(Pager.SIZE).map(AgreementsController::row).toList(),
        all.stream().map(each -> new Choice(each.agencyId().toString(), each.agencyName())).distinct()
            .sorted(Comparator.comparing(Choice::label)).toList(),
        all.stream().map(AgreementQuery.Agreement::year).distinct().sorted(Comparator.reverseOrder())
            .map(each -> new Choice(each.toString(), each.toString())).toList(),
        pager, who == null ? null : links.desks())).with(asked);
  }

  @OpenToAll
  @GetMapping("/agreements/{agency}/{year}")
  Screen show(@Nullable Acting who, RegionHere here, @PathVariable UUID agency, @PathVariable int year) {
    var links = Links.of(here);
    var all = agreements.of(here.id(), agency, year);
    Refused.unless(!all.isEmpty(), Reason.NOT_FOUND_HERE);
    var shown = all.getFirst();
    return Screen.of("portal/agreement",
        new AgreementPage(row(shown), shown.reason(), shown.documentHash(),
            agreements.lines(here.id(), shown.agreementId()).stream().map(AgreementsController::target).toList(),
            agreements.programmes(here.id(), shown.agreementId()).stream()
                .map(each -> new AgreementPage.Programme(each.programme(), each.amount())).toList(),
            all.stream().map(each -> new AgreementPage.Paper(each.no(), each.number(), each.inForceAt(),
                each.reason(), paperState(each), links.agreements().paper(agency, year, each.no()))).toList(),
            who != null && who.worksFor(new AgencyId(agency))
                ? links.agreements().desk(agency, year)
                : null,
            leaves.ofAgreement(here.id(), shown.agreementId()).map(leaf -> new InLog("act." + leaf.what(), leaf.at(),
                leaf.position(), leaf.size(), links.proof(leaf.documentHash()),
                links.agreements().paper(agency, year, shown.no()))).orElse(null)));
  }

  private static @Nullable String paperState(AgreementQuery.Agreement each) {
    if (each.isCurrent()) {
      return null;
    }
    return each.hasEnded() ? "portal.agreement-ended" : "portal.agreement-replaced";
  }

  private static @Nullable Integer year(Form asked) {
    return asked.typed("year").matches("[12]\\d{3}") ? Integer.valueOf(asked.typed("year")) : null;
  }

  private static AgreementsPage.Row row(AgreementQuery.Agreement each) {
    return new AgreementsPage.Row(each.agencyId(), each.agencyName(), each.year(), each.no(), each.number(),
        each.inForceAt(), each.targets(), each.budget(), each.hasEnded());
  }

  private static AgreementPage.Target target(AgreementQuery.Line line) {
    return new AgreementPage.Target(line.contractId(), line.objective(), line.indicator(), line.unit(),
        line.decimals(), line.target(), line.share(), line.lapsedOn() == null || line.lapse() == null
            ? null
            : Sentence.of("portal.agreement-lapse-" + line.lapse().toLowerCase(Locale.ROOT), line.lapsedOn()));
  }
}
