package id.lelangkinerja.running;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.document.Pdf;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.running.page.StatementPaper;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Mark;
import id.lelangkinerja.signing.Marking;
import id.lelangkinerja.web.Texts;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Issues the settlement statement of a terminated contract: printed in Indonesian, kept and put on record by its hash. */
@Component
class Statement {
  private static final Locale INDONESIAN = Locale.of("id");
  private final TemplateEngine templates;
  private final MessageSource messages;
  private final RegionDirectory regions;
  private final Settings settings;
  private final FileStore files;
  private final Marking marking;
  private final History history;

  Statement(TemplateEngine templates, MessageSource messages, RegionDirectory regions, Settings settings,
      FileStore files, Marking marking, History history) {
    this.templates = templates;
    this.messages = messages;
    this.regions = regions;
    this.settings = settings;
    this.files = files;
    this.marking = marking;
    this.history = history;
  }

  /** What the head of the region says of the termination. */
  record Grounds(TerminationGround ground, String reason, String basis, Instant at, Rupiah spent) {}

  /** The termination with its statement, which says exactly what is frozen. */
  Termination issue(Acting who, Contract contract, Grounds said, Settlement settlement) {
    var here = regions.here(who.region());
    var pdf = print(here, who, contract, said, settlement,
        marking.mark(who, DocumentKind.SETTLEMENT, contract.contractId()));
    var file = files.storeIssued(who, "Penyelesaian " + contract.number().replace('/', '-') + ".pdf", pdf);
    var hash = files.find(who.region(), file).sha256();
    history.recordDocument(who, "contract.terminated", Kind.CONTRACT, contract.contractId(), hash);
    return new Termination(said.ground(), said.reason(), said.basis(), said.at(), said.spent(), settlement, file, hash);
  }

  private byte[] print(RegionHere here, Acting who, Contract contract, Grounds said, Settlement settlement,
      Mark mark) {
    var page = new StatementPaper(settings.letterheadOn(who.region(), settlement.on()), here.name(), here.shortName(),
        contract.number(), contract.title(), contract.agencyName(), who.name(), said.ground().key(), said.reason(),
        said.basis(), settlement.on(), TerminationPages.account(settlement, said.spent()), mark);
    var output = new StringOutput();
    templates.render("running/pdf/settlement.jte",
        Map.<String, Object>of("t", new Texts(INDONESIAN, messages), "page", page), output);
    return Pdf.render(output.toString());
  }
}
