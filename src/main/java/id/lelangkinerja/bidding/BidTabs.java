package id.lelangkinerja.bidding;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.web.page.Shell;
import java.util.List;
import java.util.UUID;

/** The tabs above the pages on an opened bid: what it says, and how it stands before the panel. */
public final class BidTabs {
  private BidTabs() {}

  /** Of which the one with the reader's own address is the current one. */
  public static List<Shell.Item> of(Links links, UUID bid, String current) {
    return List.of(item("bid-tab.bid", links.bid(bid), current),
        item("bid-tab.panel", links.panel().bidPanel(bid), current));
  }

  private static Shell.Item item(String key, String url, String current) {
    return new Shell.Item(key, url, url.equals(current));
  }
}
