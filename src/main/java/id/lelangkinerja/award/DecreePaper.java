package id.lelangkinerja.award;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.lelangkinerja.award.page.DecreePage;
import id.lelangkinerja.history.Kind;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.printed.Sheet;
import id.lelangkinerja.printed.Words;
import id.lelangkinerja.region.RegionDirectory;
import id.lelangkinerja.region.Settings;
import id.lelangkinerja.round.LotId;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.web.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Prints the draft of the decree (SK Penetapan) that makes an award, in the usual order of Menimbang, Mengingat,
 * Memutuskan. It names only what is on record and leaves blanks for the rest: a draft is for the region's lawyers to
 * finish. Indonesian, whatever the reader's language.
 */
@Component
class DecreePaper {
  private static final Locale INDONESIAN = Locale.of("id");
  private final AwardLotQuery lots;
  private final CandidateQuery candidates;
  private final DecreeQuery decrees;
  private final RegionDirectory regions;
  private final Settings settings;
  private final TemplateEngine templates;
  private final MessageSource messages;

  DecreePaper(AwardLotQuery lots, CandidateQuery candidates, DecreeQuery decrees, RegionDirectory regions,
      Settings settings, TemplateEngine templates, MessageSource messages) {
    this.lots = lots;
    this.candidates = candidates;
    this.decrees = decrees;
    this.regions = regions;
    this.settings = settings;
    this.templates = templates;
    this.messages = messages;
  }

  /** What is to be printed, the same while what was decided stays; refused with NOT_FOUND_HERE for those who do not prepare it, and where no award stands. */
  Draft draft(Acting who, LotId id) {
    var lot = lots.lot(who, id);
    Refused.unless(Rules.mayDraftDecree(who, lot), Reason.NOT_FOUND_HERE);
    var standing = decrees.standing(who, lot).orElseThrow(() -> new Refused(Reason.NOT_FOUND_HERE));
    var here = regions.all().stream().filter(each -> each.id().equals(who.region())).findFirst().orElseThrow();
    var day = LocalDate.ofInstant(standing.decidedAt(), Texts.ZONE);
    var term = decrees.term(who, standing);
    var winners = candidates.of(who, id).stream().filter(Candidate::isWinner)
        .map(bid -> new DecreePage.Winner(bid.agencyName(), candidates.targets(who, id, bid.bidId()),
            decrees.budgets(who, bid.bidId())))
        .toList();
    return new Draft(new Sheet(DocumentKind.DRAFT_DECREE, id.value().toString(), lot.title(),
        lot.roundName(), Kind.LOT, id.value()),
        (mark, _) -> words(new DecreePage(mark, settings.letterheadOn(who.region(), day), here.name(),
            here.shortName(), lot.no(), lot.title(), lot.roundName(), term.name(), term.legalBasis(), winners,
            standing.reasons(), standing.departure(), day, standing.decidedBy())));
  }

  /** A draft to be printed. */
  record Draft(Sheet sheet, Words words) {}

  private String words(DecreePage page) {
    var output = new StringOutput();
    templates.render("award/pdf/decree.jte", Map.of("t", new Texts(INDONESIAN, messages), "page", page), output);
    return output.toString();
  }
}
