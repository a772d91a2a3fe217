package id.lelangkinerja.running;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.lelangkinerja.contract.ContractSheet;
import id.lelangkinerja.contract.Signatory;
import id.lelangkinerja.document.Pdf;
import id.lelangkinerja.platform.AgencyId;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.AgencyNameQuery;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.running.page.AddendumPage;
import id.lelangkinerja.signing.Mark;
import id.lelangkinerja.signing.Party;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Prints an approved amendment as an addendum to its contract: whom it names, why, which targets take the place of
 * which, and from when. In Indonesian, whatever the reader's language.
 */
@Component
class AddendumPaper {
  private static final Locale INDONESIAN = Locale.of("id");
  private final TemplateEngine templates;
  private final MessageSource messages;
  private final Settings settings;
  private final AgencyNameQuery names;

  AddendumPaper(TemplateEngine templates, MessageSource messages, Settings settings, AgencyNameQuery names) {
    this.templates = templates;
    this.messages = messages;
    this.settings = settings;
    this.names = names;
  }

  /** The PDF, dated this day, under the letterhead and names of the day; its last page is left for signatures. */
  byte[] print(RegionHere here, Amended amended, ContractSheet sheet, List<Signatory> parties, LocalDate day,
      Mark mark) {
    var output = new StringOutput();
    templates.render("running/pdf/addendum.jte", Map.of("t", new Texts(INDONESIAN, messages), "page",
        page(here, amended, sheet, parties, day, mark)), output);
    return Pdf.render(output.toString());
  }

  private AddendumPage page(RegionHere here, Amended amended, ContractSheet sheet, List<Signatory> parties,
      LocalDate day, Mark mark) {
    var contract = sheet.contract();
    var amendment = amended.amendment();
    var signedOn = LocalDate.ofInstant(Objects.requireNonNull(contract.inForceAt()), Texts.ZONE);
    return new AddendumPage(settings.letterheadOn(here.id(), day), here.name(), here.shortName(),
        amendment.documentNumber(contract.number()), contract.number(), signedOn, contract.title(),
        names.on(here.id(), new AgencyId(contract.agencyId()), day).orElse(contract.agencyName()),
        amendment.ground().key(), amendment.reason().lines().toList(), day, side(parties, Party.FIRST),
        side(parties, Party.SECOND),
        AmendmentPages.particulars(amended),
        amended.changes().stream().map(each -> new AddendumPage.Target(each.indicatorName(), each.unit(),
            decimals(each), Integer.toString(each.year()), each.before(), each.after())).toList(),
        AmendmentPages.texts(amended), mark);
  }

  /** The indicator's, or more where a figure has more: what is signed is never rounded. */
  private static int decimals(Change change) {
    return Math.max(change.decimals(),
        Math.max(change.before().stripTrailingZeros().scale(), change.after().stripTrailingZeros().scale()));
  }

  private static AddendumPage.Side side(List<Signatory> parties, Party party) {
    var named = parties.stream().filter(side -> side.party() == party).findFirst().orElseThrow();
    return new AddendumPage.Side(named.name(), named.nip(), named.rankTitle(), named.office());
  }
}
