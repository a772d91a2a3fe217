package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.Crumb;
import id.lelangkinerja.web.page.Shell;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What every page about one bid says at its top: whose bid for which lot, until when, and the ways around it. */
public record BidHead(String lotTitle, int lotNo, String roundName, String agencyName, Instant closesAt,
    String roundUrl, String lotUrl,
    String bidsUrl, String bidUrl, String draftUrl) {
  /** The way back from the page, the nearest last; what stands between it and the lot's bids is given. */
  public List<Crumb> crumbs(Shell shell, Crumb... nearer) {
    var t = shell.t();
    var lot = new Crumb(t.get("bids.lot", lotNo, lotTitle), lotUrl);
    var way = Stream.of(new Crumb(t.get("rounds.title"), shell.links().auction().rounds()),
        new Crumb(roundName, roundUrl), lot,
        new Crumb(t.get("bids.crumb"), bidsUrl));
    return Stream.concat(way, Stream.of(nearer)).toList();
  }
}
