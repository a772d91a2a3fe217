package id.lelangkinerja.contract;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.lelangkinerja.contract.page.PaperPage;
import id.lelangkinerja.document.Pdf;
import id.lelangkinerja.ledger.Proving;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.AgencyNameQuery;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.signing.Mark;
import id.lelangkinerja.signing.Party;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Prints a contract in the layout of the performance agreement (PermenPANRB 53/2014, Lampiran I): the statement with
 * both parties, the annex of indicators and yearly targets, the budget. In Indonesian, whatever the reader's language.
 */
@Component
class ContractPaper {
  private static final Locale INDONESIAN = Locale.of("id");
  private final TemplateEngine templates;
  private final MessageSource messages;
  private final Settings settings;
  private final AgencyNameQuery names;
  private final Proving log;

  ContractPaper(TemplateEngine templates, MessageSource messages, Settings settings, AgencyNameQuery names,
      Proving log) {
    this.templates = templates;
    this.messages = messages;
    this.settings = settings;
    this.names = names;
    this.log = log;
  }

  /**
   * What a contract's paper says, dated this day, under the letterhead and names of the day, as {@link Pdf#render}
   * takes it; its last page is left for signatures.
   */
  String say(RegionHere here, ContractSheet sheet, LocalDate day, Mark mark) {
    var output = new StringOutput();
    templates.render("contract/pdf/contract.jte",
        Map.of("t", new Texts(INDONESIAN, messages), "page", page(here, sheet, day, mark)), output);
    return output.toString();
  }

  private PaperPage page(RegionHere here, ContractSheet sheet, LocalDate day, Mark mark) {
    var contract = sheet.contract();
    var agency = names.on(here.id(), new AgencyId(contract.agencyId()), day).orElse(contract.agencyName());
    return new PaperPage(settings.letterheadOn(here.id(), day), here.name(), here.shortName(), contract.number(),
        contract.title(),
        agency, contract.firstYear(), contract.lastYear(), Clausing.of(sheet, here.name(), agency), day,
        side(sheet, Party.FIRST), side(sheet, Party.SECOND),
        Tables.promises(sheet.indicators(), sheet.commitments()), Tables.budgets(sheet.budgets()), sheet.means(), mark,
        log.newest().map(each -> new PaperPage.Log(each.origin(), each.size(), each.root().base64())).orElse(null),
        sheet.succession());
  }

  private static PaperPage.Side side(ContractSheet sheet, Party party) {
    var named = sheet.parties().stream().filter(side -> side.party() == party).findFirst().orElseThrow();
    return new PaperPage.Side(named.name(), named.nip(), named.rankTitle(), named.office());
  }
}
