package id.lelangkinerja.bidding.page;

import id.lelangkinerja.web.page.Pager;
import id.lelangkinerja.web.page.Shell;
import id.lelangkinerja.web.page.Sorting;
import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.util.List;

/** bidding/lot-bids.jte: a lot's bids as far as the reader may see them, and the hashes that were published. */
public record LotBidsPage(int no, String title, String roundName, Instant closesAt, String fingerprint, Tag state,
    String headlineKey, String nextKey, String lotUrl, String roundUrl, String url, List<Shell.Item> tabs,
    boolean mayStart, List<Own> own, boolean examines, List<Row> rows, Sorting sorting, String csv,
    List<String> hashes, Pager pager, List<Step> steps) {
  /** The bid of an agency for which the reader works. */
  public record Own(String agency, Tag tag, String url) {}

  /** An opened bid. */
  public record Row(String agency, Tag tag, boolean below, String url) {}

  /** What the reader may do for the whole round now. */
  public record Step(String key, String url) {}
}
