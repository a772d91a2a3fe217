package id.lelangkinerja.agreement;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.lelangkinerja.agreement.page.AgreementPaperPage;
import id.lelangkinerja.document.Pdf;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionId;
import id.lelangkinerja.region.AgencyNameQuery;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.signing.Consent;
import id.lelangkinerja.signing.Party;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Prints an agreement in the layout of PermenPANRB 53/2014, Lampiran I: the statement with both parties, and the annex
 * with objectives, indicators, targets and the budget by programme. In Indonesian, whatever the reader's language.
 */
@Component
class AgreementPaper {
  private static final Locale INDONESIAN = Locale.of("id");
  private final TemplateEngine templates;
  private final MessageSource messages;
  private final RegionDirectory regions;
  private final Settings settings;
  private final AgencyNameQuery names;

  AgreementPaper(TemplateEngine templates, MessageSource messages, RegionDirectory regions, Settings settings,
      AgencyNameQuery names) {
    this.templates = templates;
    this.messages = messages;
    this.regions = regions;
    this.settings = settings;
    this.names = names;
  }

  byte[] print(RegionId region, AgreementSheet sheet, LocalDate day) {
    var output = new StringOutput();
    templates.render("agreement/pdf/agreement.jte",
        Map.of("t", new Texts(INDONESIAN, messages), "page", page(region, sheet, day)), output);
    return Pdf.render(output.toString());
  }

  private AgreementPaperPage page(RegionId region, AgreementSheet sheet, LocalDate day) {
    var here = regions.all().stream().filter(each -> each.id().equals(region)).findFirst().orElseThrow();
    var agreement = sheet.agreement();
    return new AgreementPaperPage(settings.letterheadOn(region, day), here.name(), here.shortName(),
        agreement.number(), names.on(region, new AgencyId(agreement.agencyId()), day).orElse(agreement.agencyName()),
        agreement.year(), agreement.no(), agreement.reason(), day, side(sheet, Party.FIRST),
        side(sheet, Party.SECOND),
        sheet.promised().lines().stream().map(line -> new AgreementPaperPage.Target(line.objective(),
            line.indicator(), line.unit(), line.decimals(), line.target())).toList(),
        sheet.promised().budgets().stream()
            .map(each -> new AgreementPaperPage.Programme(each.programme(), each.amount())).toList(),
        sheet.promised().total(), sheet.isSignedByBoth() ? agreement.documentHash() : null);
  }

  private static AgreementPaperPage.Side side(AgreementSheet sheet, Party party) {
    var named = sheet.parties().stream().filter(side -> side.party() == party).findFirst().orElseThrow();
    return new AgreementPaperPage.Side(named.name(), named.nip(), named.rankTitle(), named.office(),
        sheet.consentOf(party).map(Consent::at).orElse(null));
  }
}
