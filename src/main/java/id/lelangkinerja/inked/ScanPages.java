package id.lelangkinerja.inked;

import id.lelangkinerja.inked.page.ScanPage;
import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Reason;
import id.lelangkinerja.platform.Refused;
import id.lelangkinerja.signing.DocumentKind;
import id.lelangkinerja.signing.Scan;
import id.lelangkinerja.signing.ScanState;
import id.lelangkinerja.web.Screen;
import id.lelangkinerja.web.page.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the page on which a document signed by hand is brought, looked at and attested. */
@Component
class ScanPages {
  private final InkedPapers papers;

  ScanPages(InkedPapers papers) {
    this.papers = papers;
  }

  /** NOT_FOUND_HERE for whoever may neither bring a scan nor read one. */
  Screen scan(Acting who, Links links, DocumentKind kind, UUID id, boolean asks) {
    var found = scanned(who, kind, id);
    var paper = found.paper();
    return Screen.of("inked/scan",
        new ScanPage(kind.key(), paper.number(), paper.title(), paper.agencyName(), headline(found.scan()),
            paper.text(),
            paper.textHash(), paper.sides().stream()
                .map(side -> new ScanPage.Party(side.party().key(), side.name(), side.office())).toList(),
            brought(links, paper, found.scan()), asks, actions(who, links, paper, found.scan()),
            paper.enters() ? paper.desk() : null));
  }

  /** The document to which a scan is brought or has been, for those who may. */
  InkedPapers.Scanned scanned(Acting who, DocumentKind kind, UUID id) {
    var found = papers.find(who, kind, id);
    Refused.unless(found.scan() != null || InkedRules.mayBring(found.paper(), null), Reason.NOT_FOUND_HERE);
    return found;
  }

  private static String headline(@Nullable Scan scan) {
    if (scan == null) {
      return "scan.headline.bring";
    }
    return scan.state() == ScanState.ATTESTED
        ? "scan.headline.attested"
        : scan.attestations().isEmpty() ? "scan.headline.awaited" : "scan.headline.half";
  }

  private static ScanPage.@Nullable Brought brought(Links links, InkedPaper paper, @Nullable Scan scan) {
    return scan == null
        ? null
        : new ScanPage.Brought(links.signing().scanFile(paper.kind().slug(), paper.id()), scan.fileHash(),
            scan.broughtName(), scan.broughtAt(), tag(scan), scan.attested());
  }

  private static Tag tag(Scan scan) {
    return scan.state() == ScanState.ATTESTED
        ? new Tag("scan.state.attested", "good")
        : new Tag("scan.state.awaited", "watch");
  }

  private static ScanPage.Actions actions(Acting who, Links links, InkedPaper paper, @Nullable Scan scan) {
    var urls = links.signing();
    var slug = paper.kind().slug();
    boolean attests = paper.closed() == null && InkedRules.attestingRole(who, paper, scan).isPresent();
    return new ScanPage.Actions(InkedRules.mayBring(paper, scan) ? urls.scan(slug, paper.id()) : null,
        attests ? urls.scanAttestation(slug, paper.id()) : null,
        InkedRules.mayWithdraw(who, paper, scan) ? urls.scanWithdrawal(slug, paper.id()) : null);
  }
}
