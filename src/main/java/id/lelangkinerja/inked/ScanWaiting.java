package id.lelangkinerja.inked;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.platform.Waiting;
import id.lelangkinerja.signing.ScanQuery;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the officials who attest: the scans of documents that were signed by hand. */
@Component
class ScanWaiting implements Waiting {
  private final ScanQuery scans;
  private final InkedPapers papers;

  ScanWaiting(ScanQuery scans, InkedPapers papers) {
    this.scans = scans;
    this.papers = papers;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Task> waitingFor(Acting who, Links links) {
    if (!InkedRules.attests(who)) {
      return List.of();
    }
    return scans.awaited(who.region()).stream().flatMap(each -> task(who, links, each).stream()).toList();
  }

  private Optional<Task> task(Acting who, Links links, ScanQuery.Awaited awaited) {
    var found = papers.find(who, awaited.documentKind(), awaited.documentId());
    var paper = found.paper();
    return paper.closed() == null && InkedRules.attestingRole(who, paper, found.scan()).isPresent()
        ? Optional.of(new Task("scan.task", paper.number() + " · " + paper.title(), null,
            links.signing().scan(paper.kind().slug(), paper.id())))
        : Optional.empty();
  }
}
