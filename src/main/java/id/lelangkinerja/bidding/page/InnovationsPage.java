package id.lelangkinerja.bidding.page;

import java.util.List;

/** bidding/innovations.jte: the innovations of a draft; the address to add one is empty when there are enough. */
public record InnovationsPage(BidHead head, Revision revision, List<Row> rows, String addUrl) {
  public record Row(int no, String name, String kindKey, boolean digital, String url, String removalUrl) {}
}
