package id.lelangkinerja.inked;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.signing.Attested;
import id.lelangkinerja.signing.Scan;
import id.lelangkinerja.signing.ScanState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * inked/waits.jte and inked/way.jte: the way to the page of a scan: to bring one while {@code brought} is false, or to
 * look at the one there is, with those who attested it; {@code counts} once all have.
 */
public record ScanWay(String url, boolean brought, boolean counts, List<Attested> attested) {
  public ScanWay { attested = List.copyOf(attested); }

  /** Null where there is neither a scan nor one that this person may bring. */
  public static @Nullable ScanWay to(Links links, InkedPaper paper, @Nullable Scan scan) {
    var url = links.signing().scan(paper.kind().slug(), paper.id());
    if (scan != null) {
      return new ScanWay(url, true, scan.state() == ScanState.ATTESTED, scan.attested());
    }
    return InkedRules.mayBring(paper, null) ? new ScanWay(url, false, false, List.of()) : null;
  }

}
