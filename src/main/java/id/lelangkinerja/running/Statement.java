package id.lelangkinerja.running;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.lelangkinerja.contract.Contract;
import id.lelangkinerja.document.Pdf;
import id.lelangkinerja.files.FileStore;
import id.lelangkinerja.history.History;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Rupiah;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.running.page.StatementPaper;
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
  private final History history;

  Statement(TemplateEngine templates, MessageSource messages, RegionDirectory regions, Settings settings,
      FileStore files, History history) {
    this.templates = templates;
    this.messages = messages;
    this.regions = regions;
    this.settings = settings;
    this.files = files;
    this.history = history;
  }

  /** What the head of the region says of the termination. */
  record Grounds(TerminationGround ground, String reason, String basis, Instant at, Rupiah spent) {}

  /** The termination with its statement, which says exactly what is frozen. */
  Termination issue(Acting who, Contract contract, Grounds said, Settlement settlement) {
    var pdf = print(who, contract, said, settlement);
    var file = files.storeIssued(who, "Penyelesaian " + contract.number().replace('/', '-') + ".pdf", pdf);
    history.recordDocument(who, "contract.terminated", Kind.CONTRACT, contract.contractId(),
        files.find(who.region(), file).sha256());
    return new Termination(said.ground(), said.reason(), said.basis(), said.at(), said.spent(), settlement, file);
  }

  private byte[] print(Acting who, Contract contract, Grounds said, Settlement settlement) {
    var here = regions.here(who.region());
    var page = new StatementPaper(settings.letterheadOn(who.region(), settlement.on()), here.name(), here.shortName(),
        contract.number(), contract.title(), contract.agencyName(), who.name(), said.ground().key(), said.reason(),
        said.basis(), settlement.on(), TerminationPages.account(settlement, said.spent()));
    var output = new StringOutput();
    templates.render("running/pdf/settlement.jte",
        Map.<String, Object>of("t", new Texts(INDONESIAN, messages), "page", page), output);
    return Pdf.render(output.toString());
  }
}
