package id.lelangkinerja.panel;

import id.lelangkinerja.bidding.BidState;
import id.lelangkinerja.panel.page.Subject;
import id.lelangkinerja.panel.page.TargetLine;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.web.page.Tag;
import java.util.List;

/** What the panel's pages have in common: which bid they are about, and its targets side by side. */
final class Showing {
  private Showing() {}

  static Subject subject(PanelBid bid, Links links) {
    return new Subject(bid.agencyName(), bid.lotNo(), bid.lotTitle(), bid.roundName(), tag(bid.state()), bid.answerBy(),
        links.lotPanel(bid.lotId()), links.bid(bid.bidId()), links.bidPanel(bid.bidId()));
  }

  static Tag tag(BidState state) {
    return new Tag(state.key(), switch (state) {
      case ACCEPTED, AWARDED, CONTRACTED -> "good";
      case INCOMPLETE, COUNTERED -> "watch";
      case DRAFT, SUBMITTED, WITHDRAWN, NOT_SUBMITTED, OPENED, DAMAGED, ELIGIBLE, PRESENTED, REFUSED, LAPSED,
          REJECTED ->
        "";
    });
  }

  static List<TargetLine> lines(PanelBid bid, List<TargetRow> rows) {
    return rows.stream().map(row -> line(bid, row)).toList();
  }

  private static TargetLine line(PanelBid bid, TargetRow row) {
    var onTable = row.onTable(bid.turn());
    return new TargetLine(row.name(), row.unit(), row.decimals(), Integer.toString(row.year()), row.baseline(),
        row.reserve(), row.offered(), row.countered(), row.answered(), row.settled(), onTable.subtract(row.offered()),
        row.fallsShort(onTable));
  }
}
