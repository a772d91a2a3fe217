package id.lelangkinerja.round;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.web.page.Shell;
import java.util.List;

/**
 * The lists of the auction beside each other: rounds, their lots, the bids for them. Each shows what its reader may
 * see.
 */
public final class AuctionTabs {
  private AuctionTabs() {}

  /** The three lists, and on which of them the reader is. */
  public static List<Shell.Item> of(Links links, String current) {
    return List.of(item("auction.rounds", links.auction().rounds(), current),
        item("auction.lots", links.auction().lots(), current),
        item("auction.bids", links.bids(), current));
  }

  private static Shell.Item item(String key, String url, String current) {
    return new Shell.Item(key, url, url.equals(current));
  }
}
