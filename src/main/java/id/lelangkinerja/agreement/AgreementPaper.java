package id.lelangkinerja.agreement;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.lelangkinerja.agreement.page.AgreementPaperPage;
import id.lelangkinerja.document.Pdf;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.AgencyNameQuery;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.signing.Mark;
import id.lelangkinerja.signing.Party;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Prints an agreement in the layout of PermenPANRB 53/2014, Lampiran I: the statement with both parties, and the annex
 * with objectives, indicators, targets and the budget by programme; its last page is left for signatures. In
 * Indonesian, whatever the reader's language.
 */
@Component
class AgreementPaper {
  private static final Locale INDONESIAN = Locale.of("id");
  private final TemplateEngine templates;
  private final MessageSource messages;
  private final Settings settings;
  private final AgencyNameQuery names;

  AgreementPaper(TemplateEngine templates, MessageSource messages, Settings settings, AgencyNameQuery names) {
    this.templates = templates;
    this.messages = messages;
    this.settings = settings;
    this.names = names;
  }

  byte[] print(RegionHere here, AgreementSheet sheet, LocalDate day, Mark mark) {
    return print(page(here, sheet, day, mark));
  }

  /** Between the head and an official: the same paper, with activities in the place of programmes. */
  byte[] print(RegionHere here, OfficialSheet sheet, LocalDate day, Mark mark) {
    var agreement = sheet.agreement();
    var first = sheet.side(Party.FIRST);
    var second = sheet.side(Party.SECOND);
    return print(new AgreementPaperPage(settings.letterheadOn(here.id(), day), here.name(), here.shortName(),
        agreement.number(), first.office(), agreement.year(), agreement.no(), agreement.reason(), day,
        new AgreementPaperPage.Side(first.name(), first.nip(), first.rankTitle(), first.office()),
        new AgreementPaperPage.Side(second.name(), second.nip(), second.rankTitle(), second.office()),
        targets(sheet.lines()), "Kegiatan",
        sheet.activities().stream().map(each -> new AgreementPaperPage.Programme(each.activity(), each.amount()))
            .toList(),
        sheet.activities().stream().mapToLong(Activity::amount).sum(), mark));
  }

  private byte[] print(AgreementPaperPage page) {
    var output = new StringOutput();
    templates.render("agreement/pdf/agreement.jte", Map.of("t", new Texts(INDONESIAN, messages), "page", page),
        output);
    return Pdf.render(output.toString());
  }

  private AgreementPaperPage page(RegionHere here, AgreementSheet sheet, LocalDate day, Mark mark) {
    var agreement = sheet.agreement();
    return new AgreementPaperPage(settings.letterheadOn(here.id(), day), here.name(), here.shortName(),
        agreement.number(), names.on(here.id(), new AgencyId(agreement.agencyId()), day).orElse(agreement.agencyName()),
        agreement.year(), agreement.no(), agreement.reason(), day, side(sheet, Party.FIRST),
        side(sheet, Party.SECOND),
        targets(sheet.promised().lines()), "Program",
        sheet.promised().budgets().stream()
            .map(each -> new AgreementPaperPage.Programme(each.programme(), each.amount())).toList(),
        sheet.promised().total(), mark);
  }

  private static List<AgreementPaperPage.Target> targets(List<AgreementLine> lines) {
    return lines.stream().map(line -> new AgreementPaperPage.Target(line.objective(), line.indicator(), line.unit(),
        line.decimals(), line.target(), line.share())).toList();
  }

  /** A party as it is printed. */
  static AgreementPaperPage.Side side(AgreementSheet sheet, Party party) {
    var named = sheet.parties().stream().filter(side -> side.party() == party).findFirst().orElseThrow();
    return new AgreementPaperPage.Side(named.name(), named.nip(), named.rankTitle(), named.office());
  }
}
