package id.lelangkinerja.round;

import id.lelangkinerja.platform.Links;
import id.lelangkinerja.web.page.Shell;
import id.lelangkinerja.web.page.Tag;
import java.util.List;
import java.util.UUID;

/** How every module heads its page on a lot: the tabs from one to the other, and the label of its stage. */
public final class LotTabs {
  private LotTabs() {}

  /** The tabs on the lot, of which the one with the reader's own address is the current one. */
  public static List<Shell.Item> of(Links links, UUID lot, String current) {
    return List.of(item("lot.tab.lot", links.lot(lot), current), item("lot.tab.bids", links.lotBids(lot), current),
        item("lot.tab.award", links.lotAward(lot), current));
  }

  /** The label of a lot's stage. */
  public static Tag tag(LotState state) {
    return new Tag(state.key(), switch (state) {
      case DRAFT, CLOSED, CANCELLED -> "";
      case BIDDING, OPENING, CHECKING, PRESENTING, NEGOTIATING, OBJECTION, SIGNING -> "watch";
      case AWARDED, RUNNING -> "good";
    });
  }

  private static Shell.Item item(String key, String url, String current) {
    return new Shell.Item(key, url, url.equals(current));
  }
}
