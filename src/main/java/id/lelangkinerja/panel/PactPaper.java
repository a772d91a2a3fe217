package id.lelangkinerja.panel;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.lelangkinerja.document.Pdf;
import id.lelangkinerja.panel.page.PactPage;
import id.lelangkinerja.panel.page.PactPaperPage;
import id.lelangkinerja.platform.RegionHere;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Marking;
import id.lelangkinerja.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prints a signed integrity pact, under the letterhead of its day; in Indonesian, whatever the reader's language. */
@Component
class PactPaper {
  private static final Locale INDONESIAN = Locale.of("id");
  private final TemplateEngine templates;
  private final MessageSource messages;
  private final Settings settings;
  private final Marking marking;

  PactPaper(TemplateEngine templates, MessageSource messages, Settings settings, Marking marking) {
    this.templates = templates;
    this.messages = messages;
    this.settings = settings;
    this.marking = marking;
  }

  /** The PDF of the pact, which at least one person has signed. */
  byte[] print(RegionHere here, PanelBid bid, PactQuery.Pact pact, List<PactPage.Signed> signed) {
    var day = LocalDate.ofInstant(signed.stream().map(PactPage.Signed::at).max(Instant::compareTo).orElseThrow(),
        Texts.ZONE);
    var page = new PactPaperPage(settings.letterheadOn(here.id(), day), here.name(), bid.agencyName(), bid.lotTitle(),
        pact.document().lines().toList(), pact.documentHash(), signed,
        marking.find(here.id(), here, DocumentKind.INTEGRITY_PACT, pact.pactId()).orElse(null));
    var output = new StringOutput();
    templates.render("panel/pdf/pact.jte", Map.of("t", new Texts(INDONESIAN, messages), "page", page), output);
    return Pdf.render(output.toString());
  }
}
