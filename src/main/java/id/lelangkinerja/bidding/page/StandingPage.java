package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.ActRow;
import id.lelangkinerja.web.page.Tag;
import java.util.List;

/** bidding/standing.jte: how a bid stands whose content is not shown: sealed, withdrawn, not submitted, damaged. */
public record StandingPage(BidHead head, Tag tag, String headlineKey, String adviceKey, List<Way> ways,
    String resumptionUrl, List<ActRow> acts) {
  /** A step that the reader may take: its text's key and its address. */
  public record Way(String key, String url, boolean danger) {}
}
