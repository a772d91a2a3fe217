package id.lelangkinerja.round;

import id.lelangkinerja.platform.Acting;
import id.lelangkinerja.platform.Links;
import id.lelangkinerja.web.page.Shell;
import id.lelangkinerja.web.page.Tag;
import java.util.List;
import org.springframework.stereotype.Component;

/** How every module heads its page on a lot: the tabs from one to the other, and the label of its stage. */
@Component
public class LotTabs {
  private final List<LotTab> tabs;

  LotTabs(List<LotTab> tabs) {
    this.tabs = List.copyOf(tabs);
  }

  /** The tabs that are open to the reader, and the one on which the reader is; none where there is nowhere to go. */
  public List<Shell.Item> of(Acting who, Links links, LotId lot, String current) {
    var open = tabs.stream().filter(tab -> tab.url(links, lot).equals(current) || tab.isOpenTo(who, lot))
        .map(tab -> item(tab, links, lot, current)).toList();
    return open.size() > 1 ? open : List.of();
  }

  /** The label of a lot's stage. */
  public static Tag tag(LotState state) {
    return new Tag(state.key(), switch (state) {
      case DRAFT, CLOSED, CANCELLED -> "";
      case BIDDING, OPENING, CHECKING, PRESENTING, NEGOTIATING, OBJECTION, SIGNING -> "watch";
      case AWARDED, RUNNING -> "good";
    });
  }

  private static Shell.Item item(LotTab tab, Links links, LotId lot, String current) {
    var url = tab.url(links, lot);
    return new Shell.Item(tab.key(), url, url.equals(current));
  }
}
